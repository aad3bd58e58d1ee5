import type { ReferralDirection } from "../../api/referrals.ts";

/** Which list, as it stands in the address; what came is usual and left out. */
export interface ReferralSearch {
  readonly list?: ReferralDirection;
}

/** Reads the address; what means nothing is dropped. Errors: none. */
export const readReferralSearch = (search: Readonly<Record<string, unknown>>): ReferralSearch =>
  search["list"] === "sent" ? { list: "sent" } : {};
