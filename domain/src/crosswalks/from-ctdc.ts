import { htcdsCodeLists, type HtcdsCode } from "../htcds/code-lists.ts";
import type { HtcdsRecord } from "../htcds/record.ts";
import type { CtdcColumn } from "./ctdc-columns.ts";
import type { Crossed, Loss, LossKind } from "./loss.ts";
import type { CtdcRow } from "./to-ctdc.ts";

const controls: Readonly<Partial<Record<CtdcColumn, HtcdsCode<"control-method">>>> = Object.fromEntries(
  htcdsCodeLists["control-method"].codes
    .filter(({ id }) => id !== "PhysicalThreats" && id !== "ThreatensChildrenFamily")
    .map(({ id, mapsTo }) => [mapsTo?.ctdc?.[0] ?? "", id]),
);

const types: Readonly<Partial<Record<CtdcColumn, HtcdsCode<"exploitation-type">>>> = {
  isSexualExploit: "SexualExploitation",
  isForcedMarriage: "ForcedMarriage",
  isForcedMilitary: "ForcedMilitaryByNonStateActors",
  isOrganRemoval: "OrganRemoval",
  isSlaveryAndPractices: "SlaveryOrSimilarPractices",
  isOtherExploit: "Other",
  typeOfLabourBegging: "ForcedBegging",
  typeOfLabourIllicitActivities: "ForcedCriminality",
};

const industries: Readonly<Partial<Record<CtdcColumn, HtcdsCode<"labour-industry">>>> = {
  typeOfLabourAgriculture: "A_AgricultureForestryAndFishing",
  typeOfLabourAquafarming: "A_AgricultureForestryAndFishing",
  typeOfLabourConstruction: "F_Construction",
  typeOfLabourDomesticWork: "T_ActivitiesOfHouseholdsAsEmployers",
  typeOfLabourHospitality: "I_AccommodationAndFoodServiceActivities",
  typeOfLabourManufacturing: "C_Manufacturing",
  typeOfLabourMiningOrDrilling: "B_MiningAndQuarrying",
  typeOfLabourPeddling: "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
  typeOfLabourTransportation: "H_TransportationAndStorage",
};

const sexTypes: Readonly<Partial<Record<CtdcColumn, HtcdsCode<"sex-exploitation-type">>>> = {
  typeOfSexProstitution: "Prostitution",
  typeOfSexPornography: "Pornography",
  typeOfSexRemoteInteractiveServices: "RemoteInteractiveServices",
  typeOfSexPrivateSexualServices: "PrivateSexualServices",
};

const relations: Readonly<Partial<Record<CtdcColumn, HtcdsCode<"relationship-to-controller">>>> = {
  recruiterRelationFamily: "Familial",
  recruiterRelationFriend: "Acquainted",
  recruiterRelationIntimatePartner: "Acquainted",
};

const genders: ReadonlyMap<string, HtcdsCode<"gender">> = new Map([
  ["Female", "Feminine"],
  ["Male", "Masculine"],
  ["Other", "NonConforming"],
  ["Unknown", "NonSpecifiedUnknown"],
]);

const lossOf: Readonly<Partial<Record<CtdcColumn, LossKind>>> = {
  isForcedMilitary: "merged",
  typeOfLabourAquafarming: "merged",
  typeOfLabourPeddling: "merged",
  recruiterRelationFriend: "merged",
  recruiterRelationIntimatePartner: "merged",
};

const repeated: ReadonlySet<string> = new Set([
  "meansOfControlConcatenated",
  "typeOfExploitConcatenated",
  "typeOfLabourConcatenated",
  "typeOfSexConcatenated",
  "RecruiterRelationship",
]);

/** CTDC's words for no answer. */
const absent: ReadonlySet<string> = new Set(["", "-99", "NA"]);

/**
 * A row of CTDC as a row of HTCDS, with every column that HTCDS has no place for. A "0" says that something was not so, which
 * HTCDS cannot say: it is a loss and never an absence.
 * Shapes: columns of the 63; values as CTDC writes them. Errors: none.
 */
export function fromCtdc(row: CtdcRow): Crossed<HtcdsRecord> {
  const losses: Loss[] = [];
  const lose = (field: CtdcColumn, kind: LossKind): void => {
    const value = row[field] ?? "";
    losses.push({ to: "htcds", kind, field, code: value === "1" ? null : value });
  };
  const found = { controls: new Set<HtcdsCode<"control-method">>(), types: new Set<HtcdsCode<"exploitation-type">>() };
  const labour = new Set<HtcdsCode<"labour-industry">>();
  const sex = new Set<HtcdsCode<"sex-exploitation-type">>();
  let record: HtcdsRecord = {};
  const set = (more: HtcdsRecord): void => {
    record = { ...record, ...more };
  };
  for (const [column, value] of Object.entries(row) as [CtdcColumn, string][]) {
    if (absent.has(value)) continue;
    if (column === "citizenship") set({ prs_Citizenship: [value] });
    else if (column === "CountryOfExploitation") set({ hte_Country: value, hte_Type: "Exploitation" });
    else if (column === "gender") {
      const gender = genders.get(value);
      if (gender === undefined) lose(column, "no_target");
      else set({ prs_Gender: gender });
    } else if (repeated.has(column) || column === "isSexAndLabour") lose(column, "derived");
    else if (value === "0") lose(column, "negative");
    else if (value !== "1") lose(column, "no_target");
    else {
      const kind = lossOf[column];
      if (kind !== undefined) lose(column, kind);
      const [control, type, industry] = [controls[column], types[column], industries[column]];
      const [sexType, relation] = [sexTypes[column], relations[column]];
      if (control !== undefined) found.controls.add(control);
      if (type !== undefined) found.types.add(type);
      if (industry !== undefined) labour.add(industry);
      if (sexType !== undefined) sex.add(sexType);
      if (relation !== undefined) set({ vic_RelationshipToTrafficker: relation });
      if (![control, type, industry, sexType, relation].some((code) => code !== undefined) && !isKnown(column))
        lose(column, "no_target");
    }
  }
  if (row.isForcedLabour === "1" && isPlainLabour(row)) found.types.add("ForcedLabour");
  const [industry, ...further] = labour;
  if (found.controls.size > 0) set({ vic_MethodsOfControl: [...found.controls] });
  if (found.types.size > 0) set({ vic_TypeOfExploitation: [...found.types] });
  if (sex.size > 0) set({ vic_TypeOfSexExploitation: [...sex] });
  if (industry !== undefined) set({ vic_ForcedLabourIndustry: industry });
  if (further.length > 0) set({ suar_OtherLabourIndustries: further });
  return { value: record, losses };
}

/** Columns that are read together with others, or that say by themselves that there is no answer. */
const isKnown = (column: CtdcColumn): boolean =>
  column === "isForcedLabour" ||
  column === "meansOfControlNotSpecified" ||
  column === "typeOfLabourNotSpecified" ||
  column === "recruiterRelationUnknown";

/** Begging and illicit activities are forms of their own in HTCDS: alone they do not make it forced labour as well. */
function isPlainLabour(row: CtdcRow): boolean {
  const kinds = (Object.keys(row) as CtdcColumn[]).filter(
    (column) => column.startsWith("typeOfLabour") && row[column] === "1",
  );
  const own = kinds.filter((column) => column === "typeOfLabourBegging" || column === "typeOfLabourIllicitActivities");
  return own.length === 0 || own.length < kinds.length;
}
