import type { CodeList, Labels } from "../code-list.ts";
import type { IloIndicatorId } from "../ilo/indicators.ts";
import type { PalermoAct, PalermoMeans, PalermoPurpose } from "../palermo.ts";

/**
 * How closely an answer is kept. `clear`: a queue may filter by it, it names nobody. `coded`: sealed with the case.
 * `special`: health, sexual life, belief, an alleged offence; sealed, and leaves only on a basis that names it.
 * `identifying`: a date or words that may name somebody; sealed, and opened for a reason.
 */
export const fieldSensitivities = ["clear", "coded", "special", "identifying"] as const;
export type FieldSensitivity = (typeof fieldSensitivities)[number];

/** Where a screen shows a field. `safety` always comes first, `technology` last. */
export const fieldGroups = [
  "safety",
  "person",
  "journey",
  "recruitment",
  "control",
  "exploitation",
  "smuggling",
  "offences",
  "after",
  "technology",
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** Facts of the Smuggling of Migrants Protocol: Article 3 (a) for the first four, Article 6 (1) (b) and (c), 6 (3) for the rest. */
export const smugglingFacts = [
  "illegal_entry",
  "procured_by_another",
  "benefit_to_another",
  "not_a_national",
  "fraudulent_document",
  "illegal_stay_enabled",
  "life_endangered",
  "inhuman_treatment",
] as const;
export type SmugglingFact = (typeof smugglingFacts)[number];

/** Which elements of which rule an answer speaks to. It speaks; whether it is so, a person decides. */
export interface SpeaksTo {
  readonly acts?: readonly PalermoAct[];
  readonly means?: readonly PalermoMeans[];
  readonly purposes?: readonly PalermoPurpose[];
  readonly ilo?: readonly IloIndicatorId[];
  readonly smuggling?: readonly SmugglingFact[];
}

/**
 * What an answer can be; the kinds are those of `statedValueSchema` in the cases. Of a `code` one can be true, so two
 * different ones contradict each other; of `codes` several can.
 */
export type FieldValue =
  | {
      readonly kind: "code" | "codes";
      readonly list: CodeList;
      readonly speaks: Readonly<Record<string, SpeaksTo | undefined>>;
    }
  | { readonly kind: "country" | "countries" | "language" | "languages" }
  | { readonly kind: "yes_no"; readonly speaks: SpeaksTo }
  | { readonly kind: "date" | "ai_use" }
  | { readonly kind: "number"; readonly unit: "currency" | "hour" | "year"; readonly max: number }
  | { readonly kind: "text"; readonly maxLength: number };

/** One thing that can be stated of an event or person: what is asked, why, and what the answer speaks to. */
export interface StatedField {
  readonly group: FieldGroup;
  readonly sensitivity: FieldSensitivity;
  readonly value: FieldValue;
  readonly labels: Labels;
  /** One sentence, shown beside the question and read out on request. */
  readonly why: Labels;
}

/** A value of one code of `list`, with what each code speaks to. */
export const oneCode = <Id extends string>(
  list: CodeList<Id>,
  speaks?: Readonly<Partial<Record<Id, SpeaksTo>>>,
): FieldValue => ({ kind: "code", list, speaks: speaks ?? {} });

/** A value of any number of codes of `list`, with what each code speaks to. */
export const someCodes = <Id extends string>(
  list: CodeList<Id>,
  speaks?: Readonly<Partial<Record<Id, SpeaksTo>>>,
): FieldValue => ({ kind: "codes", list, speaks: speaks ?? {} });

/** Yes or no; `speaks` is what a yes speaks to, and a no speaks against. */
export const yesNo = (speaks: SpeaksTo = {}): FieldValue => ({ kind: "yes_no", speaks });

/** Every code of `list` speaks to the same. */
export const allSpeak = <Id extends string>(list: CodeList<Id>, speaks: SpeaksTo): Readonly<Record<Id, SpeaksTo>> =>
  Object.fromEntries(list.codes.map(({ id }) => [id, speaks])) as Record<Id, SpeaksTo>;
