import { dayOrders, type CaseImport } from "@suar/domain";
import { canRemove, canStart, canStop, type ImportRow } from "../imports/index.ts";
import type { ImportKey } from "../keys/index.ts";
import { openLine, sealLine } from "./sealed-lines.ts";

const nameOf = (orgId: string, importId: string) => ({ orgId, importId, file: "name" }) as const;

/** A file's name may name somebody: its row keeps it sealed. */
export const sealName = (key: ImportKey, orgId: string, importId: string, name: string): string =>
  sealLine(key, nameOf(orgId, importId), 0, name);

/** A file of cases as somebody sees it who may bring cases in. Errors: `key.broken_seal`. */
export const presentCaseImport = (key: ImportKey, row: ImportRow, createdBy: string | null): CaseImport => ({
  id: row.import_id,
  name: openLine(key, nameOf(row.org_id, row.import_id), 0, row.name),
  state: row.state,
  bytes: row.bytes,
  dayOrder: dayOrders.find((order) => order === row.day_order) ?? null,
  progress: row.progress,
  cases: row.records,
  known: row.known,
  rejected: row.rejected,
  createdAt: row.created_at,
  createdBy,
  finishedAt: row.finished_at,
  failure: row.failure,
  failureDetails: row.failure_details,
  may: { start: canStart(row.state), stop: canStop(row.state), remove: canRemove(row.state) },
});
