/**
 * Units of the International Classification for Administrative Data on Trafficking in Persons, and what they are in Suar.
 * Its tables of variables and categories were not obtained: Suar claims no conformance with it.
 * Source: UN Statistics Division, classification 2099, adopted 2025.
 */
export const icTipUnits = {
  event: "case",
  victim: "person",
  perpetrator: "person",
  "reporting-entity": "contact",
} as const satisfies Readonly<Record<string, "case" | "person" | "contact">>;
