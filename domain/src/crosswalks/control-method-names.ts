import type { HtcdsCode } from "../htcds/code-lists.ts";
import type { Crossed } from "./loss.ts";

type ControlMethod = HtcdsCode<"control-method">;

const names = {
  DebtBondage: "DebtBondage",
  TakesEarnings: "TakesEarnings",
  RestrictsFinancialAccess: "RestrictsFinancialAccess",
  Threats: "Threats",
  PsychologicalAbuse: "PsychologicalAbuse",
  PhysicalAbuse: "PhysicalAbuse",
  SexualAbuse: "SexualAbuse",
  FalsePromises: "FalsePromises",
  PsychoactiveSubstance: "PsychoactiveSubstances",
  RestrictsMovement: "RestrictsMovement",
  RestrictsMedicalCare: "RestrictsMedicalCare",
  ExcessiveWorkingHours: "ExcessiveWorkingHours",
  UsesChildren: "UsesChildren",
  ThreatsLawEnforcement: "ThreatOfLawEnforcement",
  WithholdsNecessities: "WithholdsNecessities",
  WithholdsDocuments: "WithholdsDocuments",
  Other: "Other",
  PhysicalThreats: "Threats",
  ThreatensChildrenFamily: "Threats",
} as const satisfies Readonly<Record<ControlMethod, string>>;

const wider: ReadonlySet<ControlMethod> = new Set(["PhysicalThreats", "ThreatensChildrenFamily"]);

/** The seventeen methods of control of the standard's "Field Definitions", without their prefix `MethodsOfControl`. */
export type DefinedControlMethod = (typeof names)[ControlMethod];

/** What a code of the superset is called in the standard's field definitions; the two picklist-only threats say less there. */
export function toDefinedControlMethod(code: ControlMethod): Crossed<DefinedControlMethod> {
  const losses = wider.has(code) ? [{ to: "htcds", kind: "wider", field: "vic_MethodsOfControl", code } as const] : [];
  return { value: names[code], losses };
}

const codes = new Map<string, ControlMethod>(
  (Object.keys(names) as ControlMethod[]).filter((code) => !wider.has(code)).map((code) => [names[code], code]),
);

/** The code of a name of the field definitions, with its prefix or without; `undefined` for another word. Nothing is lost. */
export const fromDefinedControlMethod = (name: string): ControlMethod | undefined =>
  codes.get(name.startsWith("MethodsOfControl") ? name.slice("MethodsOfControl".length) : name);
