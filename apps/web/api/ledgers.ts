import type { LedgerView } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** What may be told of one person, to whom and on what, with its history. Words are open while the key is. */
export const ledgerQuery = (person: string) =>
  queryOptions({
    queryKey: ["ledgers", person],
    queryFn: ({ signal }) => request<LedgerView>("GET", `/persons/${person}/ledger`, { signal }),
    gcTime: 0,
  });
