import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const coercionAndThreats = [
  {
    id: "violence-against-workers",
    element: "means",
    strength: "strong",
    label: "Violence against the people who work there",
    source: sources.theStar,
  },
  {
    id: "threat-to-family",
    element: "means",
    strength: "strong",
    label: "Threat against the family",
    source: sources.iloCoercion,
  },
  {
    id: "threat-of-police",
    element: "means",
    strength: "medium",
    label: "Threat of arrest or denunciation if the person leaves",
    source: sources.iloCoercion,
  },
  {
    id: "threat-to-publish-pictures",
    element: "means",
    strength: "strong",
    label: "Threat to publish intimate pictures",
    source: sources.iloCoercion,
  },
] as const satisfies readonly IndicatorHead[];
export type CoercionAndThreatsId = (typeof coercionAndThreats)[number]["id"];
