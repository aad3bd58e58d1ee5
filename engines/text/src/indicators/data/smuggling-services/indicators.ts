import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const smugglingServices = [
  {
    id: "irregular-crossing",
    element: "act",
    strength: "medium",
    label: "Irregular border crossing is offered (smuggling, not by itself trafficking)",
    source: sources.smugglingProtocol,
  },
  {
    id: "pay-on-arrival",
    element: "act",
    strength: "medium",
    label: "The journey is paid for on arrival (smuggling, not by itself trafficking)",
    source: sources.smugglingProtocol,
  },
  {
    id: "papers-made-to-order",
    element: "means",
    strength: "medium",
    label: "Visas, stamps or passports are offered for money",
    source: sources.unodcPapers,
  },
] as const satisfies readonly IndicatorHead[];
export type SmugglingServicesId = (typeof smugglingServices)[number]["id"];
