import { queryOptions } from "@tanstack/react-query";
import type { AccountGroupView, AccountList } from "@suar/domain";
import { request } from "./request.ts";

/** What was found of the accounts of an import or collection. */
export const accountsQuery = (importId: string) =>
  queryOptions({
    queryKey: ["imports", importId, "accounts"],
    queryFn: ({ signal }) => request<AccountList>("GET", `/imports/${importId}/account-groups`, { signal }),
  });

/** One group of accounts that post together. */
export const accountGroupQuery = (importId: string, group: string) =>
  queryOptions({
    queryKey: ["imports", importId, "accounts", group],
    queryFn: ({ signal }) =>
      request<AccountGroupView>("GET", `/imports/${importId}/account-groups/${group}`, { signal }),
  });
