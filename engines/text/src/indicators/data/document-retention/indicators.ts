import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const documentRetention = [
  {
    id: "passport-kept",
    element: "means",
    strength: "strong",
    label: "Passports or identity papers are taken or kept",
    source: sources.iloForcedLabour,
  },
  { id: "phone-taken", element: "means", strength: "strong", label: "Telephones are taken", source: sources.theStar },
  {
    id: "identity-copy-asked",
    element: "means",
    strength: "weak",
    label: "A picture of passport or identity card is asked for at once",
    source: sources.unodc,
  },
] as const satisfies readonly IndicatorHead[];
export type DocumentRetentionId = (typeof documentRetention)[number]["id"];
