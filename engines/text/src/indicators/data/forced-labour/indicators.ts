import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const forcedLabour = [
  {
    id: "cannot-leave",
    element: "means",
    strength: "strong",
    label: "Not allowed to leave the place of work or lodging",
    source: sources.iloForcedLabour,
  },
  {
    id: "excessive-hours",
    element: "purpose",
    strength: "medium",
    label: "Fourteen hours of work a day or more, or no day off",
    source: sources.iloExploitation,
  },
  {
    id: "wages-withheld",
    element: "purpose",
    strength: "medium",
    label: "Wages are withheld",
    source: sources.iloForcedLabour,
  },
  {
    id: "forced-to-scam",
    element: "purpose",
    strength: "strong",
    label: "Forced to deceive people online",
    source: sources.ohchr,
  },
  {
    id: "punished-for-quota",
    element: "means",
    strength: "strong",
    label: "Punished when a daily target is missed",
    source: sources.theStar,
  },
  {
    id: "sold-on",
    element: "act",
    strength: "strong",
    label: "A person is sold or passed on to another company",
    source: sources.globalChinaPulse,
  },
] as const satisfies readonly IndicatorHead[];
export type ForcedLabourId = (typeof forcedLabour)[number]["id"];
