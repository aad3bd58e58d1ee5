import type { HtcdsRecord } from "../htcds/record.ts";
import { type GlotipAge, type GlotipForm, type GlotipSex, toGlotip } from "./glotip.ts";
import type { Crossed } from "./loss.ts";

/** The three ways in which the indicator is broken down. */
export interface Sdg1622Cell {
  readonly sex: GlotipSex;
  readonly age: GlotipAge;
  readonly forms: readonly GlotipForm[];
}

/**
 * Where one person is counted in indicator 16.2.2; `null` for a row whose stated finding is not that trafficking was found,
 * since the indicator counts detected victims only. Source: SDG metadata 16.2.2, UNODC custodian.
 */
export function toSdg1622(record: HtcdsRecord): Crossed<Sdg1622Cell | null> {
  if (record.vic_TraffickingStatus !== "ActualVictimOfTrafficking") {
    const code = record.vic_TraffickingStatus ?? null;
    return { value: null, losses: [{ to: "sdg", kind: "no_target", field: "vic_TraffickingStatus", code }] };
  }
  const { value, losses } = toGlotip(record);
  const also = value.citizenship === null ? [] : [noPlace(value.citizenship)];
  const own = losses
    .filter(({ field }) => field !== "prs_Citizenship")
    .map((loss) => ({ ...loss, to: "sdg" as const }));
  return { value: { sex: value.sex, age: value.age, forms: value.forms }, losses: [...own, ...also] };
}

const noPlace = (code: string) => ({ to: "sdg", kind: "no_target", field: "prs_Citizenship", code }) as const;

/**
 * Detected victims per 100,000 people, the indicator's unit.
 * Shapes: counts of at least 0, population above 0. Errors: RangeError for another number.
 */
export function sdg1622Rate(detected: number, population: number): number {
  if (!(detected >= 0 && population > 0))
    throw new RangeError(`sdg1622Rate: needs detected >= 0 and population > 0, got ${detected} and ${population}`);
  return (detected / population) * 100_000;
}
