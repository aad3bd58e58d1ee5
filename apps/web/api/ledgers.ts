import type {
  LedgerView,
  RecordChild,
  RecordConsent,
  RecordDanger,
  RecordOrder,
  RecordTip,
  ReviewEntry,
  ReviewList,
  WithdrawConsent,
} from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** What may be told of one person, to whom and on what, with its history. Words are open while the key is. */
export const ledgerQuery = (person: string) =>
  queryOptions({
    queryKey: ["ledgers", person],
    queryFn: ({ signal }) => request<LedgerView>("GET", `/persons/${person}/ledger`, { signal }),
    gcTime: 0,
  });

/** What a colleague told without a person's own yes and nobody else has looked at yet. */
export const reviewsQuery = queryOptions({
  queryKey: ["ledger reviews"],
  queryFn: ({ signal }) => request<ReviewList>("GET", "/ledger-reviews", { signal }),
  refetchInterval: 60_000,
});

/** Errors of each recording: ApiError `desk.not_found`, `call.invalid`, `key.locked`. */
export const recordConsent = (person: string, body: RecordConsent): Promise<LedgerView> =>
  request("POST", `/persons/${person}/ledger/consent`, { body });
export const recordDanger = (person: string, body: RecordDanger): Promise<LedgerView> =>
  request("POST", `/persons/${person}/ledger/danger`, { body });
export const recordChild = (person: string, body: RecordChild): Promise<LedgerView> =>
  request("POST", `/persons/${person}/ledger/child`, { body });
export const recordOrder = (person: string, body: RecordOrder): Promise<LedgerView> =>
  request("POST", `/persons/${person}/ledger/order`, { body });
export const recordTip = (person: string, body: RecordTip): Promise<LedgerView> =>
  request("POST", `/persons/${person}/ledger/tip`, { body });

/** The person takes a yes back; whoever was told something under it is asked to delete it. */
export const withdrawConsent = (person: string, body: WithdrawConsent): Promise<LedgerView> =>
  request("POST", `/persons/${person}/ledger/withdrawals`, { body });
export const endEntry = (entry: string): Promise<LedgerView> => request("POST", `/ledger-entries/${entry}/end`);
/** Errors: ApiError `consent.own_review`, `consent.reviewed`, `key.locked`. */
export const reviewEntry = (entry: string, body: ReviewEntry): Promise<LedgerView> =>
  request("POST", `/ledger-entries/${entry}/review`, { body });
