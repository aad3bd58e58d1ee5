import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const romanceAndInvestmentFraud = [
  {
    id: "guaranteed-returns",
    element: "purpose",
    strength: "strong",
    label: "Profit without risk or at a fixed rate is promised",
    source: sources.fincenPigButchering,
  },
  {
    id: "trading-taught-by-friend",
    element: "act",
    strength: "medium",
    label: "A new acquaintance offers to teach trading on a platform",
    source: sources.fincenPigButchering,
  },
  {
    id: "wrong-number-opening",
    element: "act",
    strength: "weak",
    label: "A stranger begins as if by a wrong number",
    source: sources.fincenPigButchering,
  },
  {
    id: "fee-before-withdrawal",
    element: "means",
    strength: "strong",
    label: "A tax or fee must be paid before money can be taken out",
    source: sources.fincenPigButchering,
  },
  {
    id: "paid-for-likes",
    element: "purpose",
    strength: "strong",
    label: "Money is promised for likes, ratings or simple tasks online",
    source: sources.ftcTasks,
  },
  {
    id: "parcel-held-at-customs",
    element: "means",
    strength: "strong",
    label: "A parcel or gift is said to be held until a fee is paid",
    source: sources.fincenPigButchering,
  },
] as const satisfies readonly IndicatorHead[];
export type RomanceAndInvestmentFraudId = (typeof romanceAndInvestmentFraud)[number]["id"];
