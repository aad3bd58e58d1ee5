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
  {
    id: "contract-substituted",
    element: "means",
    strength: "strong",
    label: "Work, pay or contract are others than those promised",
    source: sources.iloDeception,
  },
  {
    id: "movement-only-with-guard",
    element: "means",
    strength: "strong",
    label: "Workers may move about only with a guard or minder",
    source: sources.unodc,
  },
  {
    id: "fined-from-pay",
    element: "means",
    strength: "medium",
    label: "Fines for mistakes, lateness or talking are taken from pay",
    source: sources.unodc,
  },
] as const satisfies readonly IndicatorHead[];
export type ForcedLabourId = (typeof forcedLabour)[number]["id"];
