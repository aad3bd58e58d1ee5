import { htcdsCodeLists } from "../htcds/code-lists.ts";
import { htcdsField } from "../htcds/fields.ts";
import type { HtcdsRecord, HtcdsValue } from "../htcds/record.ts";
import type { Crossed, Loss } from "./loss.ts";

/**
 * A row as the standard's own picklists and columns hold it: codes that Suar adds become the nearest of the standard, and
 * Suar's fields stay out. Shapes: any row. Errors: none; every change is a loss.
 */
export function toStandard(record: HtcdsRecord): Crossed<HtcdsRecord> {
  const losses: Loss[] = [];
  const value: Record<string, HtcdsValue> = {};
  for (const [field, stated] of Object.entries(record) as [string, HtcdsValue][]) {
    const body = htcdsField(field);
    if (body === undefined || body.section === "suar") {
      losses.push({ to: "htcds", kind: "no_target", field, code: null });
      continue;
    }
    value[field] = body.codeList === undefined ? stated : cross(field, body.codeList, stated, losses);
  }
  return { value, losses };
}

function cross(field: string, listId: keyof typeof htcdsCodeLists, stated: HtcdsValue, losses: Loss[]): HtcdsValue {
  const { codes } = htcdsCodeLists[listId];
  const one = (code: string): string => {
    const target = codes.find(({ id, standing }) => id === code && standing !== undefined)?.mapsTo?.htcds?.[0];
    if (target === undefined) return code;
    losses.push({ to: "htcds", kind: target === "Other" ? "wider" : "merged", field, code });
    return target;
  };
  if (typeof stated === "string") return one(stated);
  return Array.isArray(stated) ? [...new Set(stated.map(one))] : stated;
}
