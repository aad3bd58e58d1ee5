import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const domesticServitude = [
  {
    id: "household-work-at-all-hours",
    element: "purpose",
    strength: "medium",
    label: "Household work at any hour, without a fixed rest",
    source: sources.iloDomestic,
  },
  {
    id: "not-let-out-of-house",
    element: "means",
    strength: "strong",
    label: "A household worker may not leave the house",
    source: sources.iloDomestic,
  },
  {
    id: "hungry-in-household",
    element: "purpose",
    strength: "strong",
    label: "A household worker gets leftovers or too little to eat",
    source: sources.unodc,
  },
  {
    id: "domestic-worker-traded",
    element: "act",
    strength: "strong",
    label: "A household worker is offered like goods, to be sold, exchanged or returned",
    source: sources.iloDomestic,
  },
  {
    id: "keep-instead-of-pay",
    element: "purpose",
    strength: "medium",
    label: "Food and lodging stand in place of pay",
    source: sources.iloDomestic,
  },
] as const satisfies readonly IndicatorHead[];
export type DomesticServitudeId = (typeof domesticServitude)[number]["id"];
