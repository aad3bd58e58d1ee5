import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const debtBondage = [
  {
    id: "recruitment-fee",
    element: "means",
    strength: "medium",
    label: "A fee or deposit is asked for the job",
    source: sources.iloForcedLabour,
  },
  {
    id: "debt-taken-from-pay",
    element: "means",
    strength: "medium",
    label: "Costs or debts are taken out of later pay",
    source: sources.iloForcedLabour,
  },
  {
    id: "debt-bondage",
    element: "means",
    strength: "strong",
    label: "A debt must be worked off or paid before leaving",
    source: sources.iloCoercion,
  },
  {
    id: "ransom-demanded",
    element: "means",
    strength: "strong",
    label: "A ransom is demanded to let a person go",
    source: sources.ransom,
  },
] as const satisfies readonly IndicatorHead[];
export type DebtBondageId = (typeof debtBondage)[number]["id"];
