import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const sextortion = [
  {
    id: "pay-or-publish",
    element: "means",
    strength: "strong",
    label: "Money is demanded for not showing private pictures",
    source: sources.fbiSextortion,
  },
  {
    id: "recorded-secretly",
    element: "means",
    strength: "strong",
    label: "A private call or moment is said to have been recorded",
    source: sources.fbiSextortion,
  },
  {
    id: "contacts-will-see",
    element: "means",
    strength: "strong",
    label: "Threat to show private pictures to friends, family or school",
    source: sources.fbiSextortion,
  },
  {
    id: "more-pictures-demanded",
    element: "means",
    strength: "strong",
    label: "More private pictures are demanded under threat",
    source: sources.fbiSextortion,
  },
] as const satisfies readonly IndicatorHead[];
export type SextortionId = (typeof sextortion)[number]["id"];
