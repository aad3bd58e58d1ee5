import type { IndicatorHead } from "../../indicator.ts";
import { sources } from "../../sources.ts";

export const launderingRecruitment = [
  {
    id: "bank-account-rented",
    element: "purpose",
    strength: "strong",
    label: "Bank accounts or cards are rented or bought",
    source: sources.muleAccounts,
  },
  {
    id: "payments-passed-on",
    element: "purpose",
    strength: "strong",
    label: "Payments are received in one's own account and passed on for a share",
    source: sources.fincen,
  },
  {
    id: "telephone-account-rented",
    element: "purpose",
    strength: "medium",
    label: "SIM cards or messenger accounts are rented or bought",
    source: sources.muleAccounts,
  },
  {
    id: "account-opened-for-others",
    element: "purpose",
    strength: "strong",
    label: "Accounts are to be opened and handed over with card, code or telephone",
    source: sources.muleAccounts,
  },
] as const satisfies readonly IndicatorHead[];
export type LaunderingRecruitmentId = (typeof launderingRecruitment)[number]["id"];
