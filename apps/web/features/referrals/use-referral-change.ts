import type { ReferralView } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";

/** A change of a referral, after which all of them are read anew; also when it stood otherwise by then. */
export function useReferralChange<Input>(
  change: (input: Input) => Promise<ReferralView>,
  onDone: (referral: ReferralView) => void = () => {},
) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["referrals"] });
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSuccess: async (referral) => {
      await refresh();
      onDone(referral);
    },
    onError: (error) => {
      if (asApiError(error).code === "referral.wrong_state") void refresh();
    },
  });
}
