import type { LedgerView } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";
import { ledgerQuery, reviewsQuery } from "../../api/ledgers.ts";

/** A change of a person's ledger, which the answer brings along as it stands then. What was sent is forgotten with the page. */
export function useLedgerChange<Input>(
  person: string,
  change: (input: Input) => Promise<LedgerView>,
  onDone: () => void = () => {},
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSuccess: (ledger) => {
      queries.setQueryData(ledgerQuery(person).queryKey, ledger);
      void queries.invalidateQueries({ queryKey: ["referrals"] });
      void queries.invalidateQueries({ queryKey: reviewsQuery.queryKey });
      onDone();
    },
    onError: (error) => {
      const { code } = asApiError(error);
      // The directory or the ledger is not what was on the screen: it is read anew, what was typed stays.
      if (code !== "desk.not_found" && code !== "call.invalid" && code !== "consent.reviewed") return;
      void queries.invalidateQueries({ queryKey: ["desks"] });
      void queries.invalidateQueries({ queryKey: ledgerQuery(person).queryKey });
    },
  });
}
