import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const childRisk = [
  {
    id: "under-eighteen-welcome",
    element: "act",
    strength: "strong",
    label: "People under 18 are said to be accepted",
    source: sources.iloChild,
  },
  {
    id: "age-changed-on-papers",
    element: "means",
    strength: "strong",
    label: "Papers with another age are offered",
    source: sources.iloChild,
  },
  {
    id: "child-sent-to-work",
    element: "act",
    strength: "medium",
    label: "Parents are asked to send a child to work",
    source: sources.iloChild,
  },
  {
    id: "schooling-promised",
    element: "means",
    strength: "medium",
    label: "Schooling or care is promised to parents who give a child away",
    source: sources.iloChild,
  },
] as const satisfies readonly IndicatorHead[];
export type ChildRiskId = (typeof childRisk)[number]["id"];
