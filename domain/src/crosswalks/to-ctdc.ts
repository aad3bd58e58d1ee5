import type { CodeList } from "../code-list.ts";
import { htcdsCodeLists } from "../htcds/code-lists.ts";
import type { HtcdsRecord } from "../htcds/record.ts";
import { ageInYears } from "./age-in-years.ts";
import { ctdcAgeBands, type CtdcAgeBand, type CtdcColumn } from "./ctdc-columns.ts";
import type { Crossed, Loss, LossKind } from "./loss.ts";

/** A row of CTDC. A flag is "1" or left out: that something is not stated does not make it "0". */
export type CtdcRow = Partial<Record<CtdcColumn, string>>;

const starts = [0, 9, 18, 21, 24, 27, 30, 39, 48] as const;

/** CTDC's band of an age in whole years. Errors: RangeError for an age below 0. */
export function ctdcAgeBand(age: number): CtdcAgeBand {
  const band = ctdcAgeBands[starts.findLastIndex((start) => age >= start)];
  if (band === undefined) throw new RangeError(`ctdcAgeBand: age must be at least 0, got ${age}`);
  return band;
}

/** Codes whose columns others of their list fill too, or whose column says less than they do. */
const lossOf: Readonly<Partial<Record<string, LossKind>>> = {
  PhysicalThreats: "wider",
  ThreatensChildrenFamily: "wider",
  ChildLabour: "wider",
  Servitude: "merged",
  ForcedMilitaryByNonStateActors: "wider",
  ForcedAdoption: "wider",
  Surrogacy: "wider",
  TransgenderFeminine: "merged",
  TransgenderMasculine: "merged",
  Acquainted: "wider",
  Unaquainted: "wider",
};

const crossed: ReadonlySet<string> = new Set([
  "prs_Gender",
  "prs_Citizenship",
  "prs_Birthdate",
  "suar_RegistrationDate",
  "vic_AgeWhenTrafficked",
  "vic_MethodsOfControl",
  "vic_TypeOfExploitation",
  "vic_ForcedLabourIndustry",
  "suar_OtherLabourIndustries",
  "vic_TypeOfSexExploitation",
  "vic_RelationshipToTrafficker",
  "hte_Country",
  "hte_Type",
]);

/**
 * A row of HTCDS as a row of CTDC's 63 columns, with everything that CTDC has no place for.
 * Shapes: any row; ages in whole years. Errors: none; a date that is no day is a loss.
 * Source: column names as in `ctdc-columns.ts`; the meaning of each pair is Suar's reading, in `mapsTo` of the code lists.
 */
export function toCtdc(record: HtcdsRecord): Crossed<CtdcRow> {
  const losses: Loss[] = [];
  const row: CtdcRow = {};
  const lose = (field: string, kind: LossKind, code: string | null = null): void => {
    losses.push({ to: "ctdc", kind, field, code });
  };
  for (const field of Object.keys(record)) if (!crossed.has(field)) lose(field, "no_target");
  setTimes(record, row, lose);
  const flag = (field: string, list: CodeList, codes: readonly string[]): void => {
    for (const code of codes) {
      for (const column of list.codes.find(({ id }) => id === code)?.mapsTo?.ctdc ?? []) setColumn(row, column);
      const kind = lossOf[code] ?? (row.typeOfLabourOther !== undefined && isElsewhere(code) ? "wider" : undefined);
      if (kind !== undefined) lose(field, kind, code);
    }
  };
  if (record.prs_Gender) flag("prs_Gender", htcdsCodeLists.gender, [record.prs_Gender]);
  const [citizenship, ...further] = record.prs_Citizenship ?? [];
  if (citizenship !== undefined) row.citizenship = citizenship;
  for (const code of further) lose("prs_Citizenship", "extra_values", code);
  const methods = record.vic_MethodsOfControl ?? [];
  flag("vic_MethodsOfControl", htcdsCodeLists["control-method"], methods);
  const types = record.vic_TypeOfExploitation ?? [];
  flag("vic_TypeOfExploitation", htcdsCodeLists["exploitation-type"], types);
  if (types.includes("ForcedLabour") && types.includes("SexualExploitation")) row.isSexAndLabour = "1";
  if (record.vic_ForcedLabourIndustry)
    flag("vic_ForcedLabourIndustry", htcdsCodeLists["labour-industry"], [record.vic_ForcedLabourIndustry]);
  flag("suar_OtherLabourIndustries", htcdsCodeLists["labour-industry"], record.suar_OtherLabourIndustries ?? []);
  const industries = record.vic_ForcedLabourIndustry ?? record.suar_OtherLabourIndustries?.[0];
  if (types.includes("ForcedLabour") && industries === undefined) row.typeOfLabourNotSpecified = "1";
  flag("vic_TypeOfSexExploitation", htcdsCodeLists["sex-exploitation-type"], record.vic_TypeOfSexExploitation ?? []);
  if (record.vic_RelationshipToTrafficker)
    flag("vic_RelationshipToTrafficker", htcdsCodeLists["relationship-to-controller"], [
      record.vic_RelationshipToTrafficker,
    ]);
  setCountry(record, row, lose);
  setConcatenated(row);
  return { value: row, losses };
}

type Lose = (field: string, kind: LossKind, code?: string | null) => void;

const isElsewhere = (code: string): boolean =>
  htcdsCodeLists["labour-industry"].codes.some(
    ({ id, mapsTo }) => id === code && mapsTo?.ctdc?.[0] === "typeOfLabourOther",
  );

/** `gender=Female` sets a column to a word; a bare name is a flag. */
function setColumn(row: CtdcRow, target: string): void {
  const [column = "", word = "1"] = target.split("=");
  row[column as CtdcColumn] = word;
}

function setTimes(record: HtcdsRecord, row: CtdcRow, lose: Lose): void {
  const { suar_RegistrationDate: registered, prs_Birthdate: born, vic_AgeWhenTrafficked: entered } = record;
  if (registered !== undefined) {
    row.yearOfRegistration = registered.slice(0, 4);
    lose("suar_RegistrationDate", "rounded");
  }
  const age = born !== undefined && registered !== undefined ? ageInYears(born, registered) : undefined;
  if (age !== undefined) {
    row.ageBroad = ctdcAgeBand(age);
    row.majorityStatus = age < 18 ? "Minor" : "Adult";
  }
  if (born !== undefined) lose("prs_Birthdate", age === undefined ? "unproven" : "rounded");
  if (entered === undefined) return;
  row.majorityEntry = entered < 18 ? "Minor" : "Adult";
  lose("vic_AgeWhenTrafficked", "rounded");
  // Who was a child when it began may have been grown when the exploitation took place: only the other way is certain.
  if (entered >= 18) row.majorityStatusAtExploit = "Adult";
  else lose("vic_AgeWhenTrafficked", "unproven");
}

function setCountry({ hte_Country: country, hte_Type: type }: HtcdsRecord, row: CtdcRow, lose: Lose): void {
  if (country !== undefined && type === "Exploitation") row.CountryOfExploitation = country;
  else if (country !== undefined) lose("hte_Country", "no_target", country);
  if (type !== undefined && row.CountryOfExploitation === undefined) lose("hte_Type", "no_target", type);
}

const groups = [
  ["meansOfControl", "meansOfControlConcatenated"],
  ["typeOfLabour", "typeOfLabourConcatenated"],
  ["typeOfSex", "typeOfSexConcatenated"],
  ["is", "typeOfExploitConcatenated"],
  ["recruiterRelation", "RecruiterRelationship"],
] as const satisfies readonly (readonly [string, CtdcColumn])[];

/** CTDC repeats each group of flags as one column of names. */
function setConcatenated(row: CtdcRow): void {
  const flags = Object.keys(row).filter((column) => row[column as CtdcColumn] === "1");
  for (const [prefix, column] of groups) {
    const names = flags.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    if (names.length > 0) row[column] = names.join(";");
  }
}
