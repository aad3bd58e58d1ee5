import type { Entity } from "@suar/domain";
import { isCountryCode } from "@suar/domain/countries";
import { findFeeRule, type IsoDate } from "@suar/domain/recruitment";
import type { Facts } from "./facts.ts";

/** The day whose rules are asked: a text says no day, and the engine has no clock. */
const edition: IsoDate = "2026-11-22";

/**
 * A fee of the worker for work in a country whose rules allow none, or in which only governments choose workers; not one
 * that is accounted for, which the rules of the country of origin may allow.
 * Source: the rule of the destination in `@suar/domain/recruitment`, each with its document and date.
 */
export function findUnlawfulFee({ entities, cues }: Facts): Entity | undefined {
  const fee = entities.find(({ type }) => type === "fee");
  if (
    fee === undefined ||
    cues.has("accounted") ||
    cues.has("licence") ||
    !(cues.has("hiring") || cues.has("lureRole"))
  )
    return undefined;
  const isForbidden = entities.some(({ type, value }) => {
    const destination = value.slice(0, 2);
    if (type !== "place" || !isCountryCode(destination)) return false;
    const finding = findFeeRule({ destination }, edition, "destination");
    return finding.kind === "known" && ["nothing", "governments_only"].includes(finding.limit.kind);
  });
  return isForbidden ? fee : undefined;
}
