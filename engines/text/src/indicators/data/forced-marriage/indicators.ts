import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const forcedMarriage = [
  {
    id: "bride-offered-for-money",
    element: "act",
    strength: "strong",
    label: "A wife is offered for a price",
    source: sources.slaveryConvention,
  },
  {
    id: "marriage-abroad-for-money",
    element: "act",
    strength: "medium",
    label: "Marriage abroad with money for the family or through a broker",
    source: sources.brideStudy,
  },
  {
    id: "married-against-will",
    element: "means",
    strength: "strong",
    label: "A person is made to marry",
    source: sources.slaveryConvention,
  },
  {
    id: "bride-under-eighteen",
    element: "act",
    strength: "strong",
    label: "A person under 18 is to be married",
    source: sources.cedaw,
  },
  {
    id: "marriage-debt",
    element: "means",
    strength: "strong",
    label: "The price paid for a marriage must be paid back before leaving",
    source: sources.slaveryConvention,
  },
] as const satisfies readonly IndicatorHead[];
export type ForcedMarriageId = (typeof forcedMarriage)[number]["id"];
