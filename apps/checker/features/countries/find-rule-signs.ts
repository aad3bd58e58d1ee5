import {
  type Corridor,
  type FeeFinding,
  findLicenceRule,
  type IsoDate,
  type LicenceRule,
} from "@suar/domain/recruitment";
import type { Fact, OfferReading } from "../../offer/offer.ts";
import { exceedsLimit } from "./exceeds-limit.ts";
import { findFeeRules } from "./find-fee-rules.ts";

/** A warning sign that comes from the rules of a country and not from words. */
export type RuleSign =
  | { readonly kind: "fee"; readonly finding: Extract<FeeFinding, { kind: "known" }>; readonly fee: Fact }
  | { readonly kind: "licence"; readonly rule: LicenceRule };

/**
 * A fee above what one of the two countries allows, and a recruiter without a name where the country of origin wants a
 * licence. Nothing is learned here: each is a rule with its source and date.
 * Shapes: an unknown country gives nothing; at most one sign a country and kind. Errors: none.
 */
export function findRuleSigns(
  corridor: Corridor,
  { fee, employer, contact, place }: OfferReading["facts"],
  day: IsoDate,
): readonly RuleSign[] {
  const fees = findFeeRules(corridor, day).flatMap((finding): RuleSign[] => {
    if (finding.kind === "unknown") return [];
    const above = fee.find(({ value }) => exceedsLimit(value, finding.limit));
    return above === undefined ? [] : [{ kind: "fee", finding, fee: above }];
  });
  const rule = corridor.origin === undefined ? undefined : findLicenceRule(corridor.origin);
  const isNameless = employer.length === 0 && contact.length > 0 && place.length > 0;
  return rule !== undefined && isNameless ? [...fees, { kind: "licence", rule }] : fees;
}
