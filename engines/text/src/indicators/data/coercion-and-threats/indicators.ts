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
  {
    id: "threat-of-violence",
    element: "means",
    strength: "strong",
    label: "A person is threatened with violence or death",
    source: sources.iloCoercion,
  },
  {
    id: "cut-off-from-family",
    element: "means",
    strength: "strong",
    label: "Calls or messages to the family are forbidden",
    source: sources.iloCoercion,
  },
] as const satisfies readonly IndicatorHead[];
export type CoercionAndThreatsId = (typeof coercionAndThreats)[number]["id"];
