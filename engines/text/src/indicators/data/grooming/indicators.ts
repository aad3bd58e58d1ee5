import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const grooming = [
  {
    id: "our-secret",
    element: "means",
    strength: "strong",
    label: "A secret is to be kept from parents",
    source: sources.lanzarote,
  },
  {
    id: "asked-if-alone",
    element: "means",
    strength: "medium",
    label: "Asked whether parents are away or others can see",
    source: sources.lanzarote,
  },
  {
    id: "mature-for-your-age",
    element: "means",
    strength: "medium",
    label: "Flattered as mature for a young age",
    source: sources.lanzarote,
  },
  {
    id: "gifts-for-pictures",
    element: "means",
    strength: "strong",
    label: "Gifts, credits or money are offered for private pictures",
    source: sources.lanzarote,
  },
  {
    id: "delete-our-chat",
    element: "means",
    strength: "medium",
    label: "Told to delete the conversation",
    source: sources.lanzarote,
  },
  {
    id: "meet-alone",
    element: "act",
    strength: "medium",
    label: "Asked to come alone to a first meeting",
    source: sources.lanzarote,
  },
] as const satisfies readonly IndicatorHead[];
export type GroomingId = (typeof grooming)[number]["id"];
