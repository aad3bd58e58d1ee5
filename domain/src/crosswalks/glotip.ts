import { htcdsCodeLists, type HtcdsCode } from "../htcds/code-lists.ts";
import type { HtcdsRecord } from "../htcds/record.ts";
import { ageInYears } from "./age-in-years.ts";
import type { Crossed, Loss } from "./loss.ts";

/** Categories of UNODC's GLOTIP table of detected victims, as its data portal spells them. */
export const glotipForms = ["Sexual exploitation", "Forced labour", "Other forms of exploitation"] as const;
export type GlotipForm = (typeof glotipForms)[number];

export const glotipSexes = ["Female", "Male", "Other", "Unknown"] as const;
export type GlotipSex = (typeof glotipSexes)[number];

export const glotipAges = ["0 to 17 years", "18 years or over", "Unknown"] as const;
export type GlotipAge = (typeof glotipAges)[number];

/** Where one person is counted. A person with several forms is counted once in a total and under each form. */
export interface GlotipCell {
  readonly forms: readonly GlotipForm[];
  readonly sex: GlotipSex;
  readonly age: GlotipAge;
  /** ISO 3166-1 alpha-2; the table itself has words ("Nationals", "Burmese") that are its own. */
  readonly citizenship: string | null;
}

/**
 * The cells of UNODC's table in which a row counts, with what the table does not tell apart.
 * The age is that of registration; where only the age at the start is known, who was grown then is grown, and a child then
 * stays "Unknown", because the row does not say how long ago it was.
 * Source: categories of the GLOTIP table, UNODC data portal; the form of each code is Suar's reading.
 */
export function toGlotip(record: HtcdsRecord): Crossed<GlotipCell> {
  const losses: Loss[] = [];
  const lose = (kind: Loss["kind"], field: string, code: string | null): void => {
    losses.push({ to: "glotip", kind, field, code });
  };
  const forms = new Set<GlotipForm>();
  for (const code of record.vic_TypeOfExploitation ?? []) {
    const form = formOf(code);
    forms.add(form);
    if (backOf(form) !== code) lose("merged", "vic_TypeOfExploitation", code);
  }
  const gender = record.prs_Gender;
  const sex = gender === undefined ? "Unknown" : sexOf(gender);
  if (gender !== undefined && sex === "Other") lose("merged", "prs_Gender", gender);
  const [citizenship = null, ...further] = record.prs_Citizenship ?? [];
  for (const code of further) lose("extra_values", "prs_Citizenship", code);
  const { prs_Birthdate: born, suar_RegistrationDate: registered, vic_AgeWhenTrafficked: entered } = record;
  const atRegistration = born !== undefined && registered !== undefined ? ageInYears(born, registered) : undefined;
  const known = atRegistration ?? (entered !== undefined && entered >= 18 ? entered : undefined);
  if (known === undefined && entered !== undefined) lose("unproven", "vic_AgeWhenTrafficked", null);
  const age = known === undefined ? "Unknown" : known < 18 ? "0 to 17 years" : "18 years or over";
  return { value: { forms: [...forms], sex, age, citizenship }, losses };
}

/** The code that a form stands for when nothing finer is known. */
export function fromGlotipForm(form: GlotipForm): Crossed<HtcdsCode<"exploitation-type">> {
  return { value: backOf(form), losses: [] };
}

const backs = {
  "Sexual exploitation": "SexualExploitation",
  "Forced labour": "ForcedLabour",
  "Other forms of exploitation": "Other",
} as const satisfies Readonly<Record<GlotipForm, HtcdsCode<"exploitation-type">>>;

const backOf = (form: GlotipForm): HtcdsCode<"exploitation-type"> => backs[form];

const formsByCode: ReadonlyMap<string, GlotipForm> = new Map(
  htcdsCodeLists["exploitation-type"].codes.map(({ id, mapsTo }) => [
    id,
    glotipForms.find((form) => form === mapsTo?.glotip?.[0]) ?? "Other forms of exploitation",
  ]),
);

const formOf = (code: string): GlotipForm => formsByCode.get(code) ?? "Other forms of exploitation";

const sexesByCode: ReadonlyMap<string, GlotipSex> = new Map(
  htcdsCodeLists.gender.codes.map(({ id, mapsTo }) => [
    id,
    glotipSexes.find((sex) => `Sex=${sex}` === mapsTo?.glotip?.[0]) ?? "Unknown",
  ]),
);

const sexOf = (code: string): GlotipSex => sexesByCode.get(code) ?? "Unknown";
