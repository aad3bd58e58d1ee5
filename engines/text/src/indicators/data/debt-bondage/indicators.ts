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
  {
    id: "loan-for-fee",
    element: "means",
    strength: "medium",
    label: "A loan is offered or arranged for the cost of getting the job",
    source: sources.iloForcedLabour,
  },
  {
    id: "fee-before-contract",
    element: "means",
    strength: "strong",
    label: "Money is demanded before any contract or interview",
    source: sources.iloGeneralPrinciples,
  },
  {
    id: "collateral-for-job",
    element: "means",
    strength: "strong",
    label: "Land, house or relatives stand surety for the job",
    source: sources.iloCoercion,
  },
] as const satisfies readonly IndicatorHead[];
export type DebtBondageId = (typeof debtBondage)[number]["id"];
