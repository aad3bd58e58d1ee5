import type { Lead } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";
import { leadQuery } from "../../api/leads.ts";

/**
 * A change of a lead. When somebody else changed it meanwhile, the newest lead is fetched and shown and the change is
 * left to the person, with what they typed untouched.
 */
export function useLeadChange<Input>(
  leadId: string,
  change: (input: Input) => Promise<Lead>,
  onDone: () => void = () => {},
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (lead) => {
      queries.setQueryData(leadQuery(leadId).queryKey, lead);
      void queries.invalidateQueries({ queryKey: ["leads", "list"] });
      onDone();
    },
    onError: (error) => {
      if (asApiError(error).code === "lead.changed")
        void queries.invalidateQueries({ queryKey: leadQuery(leadId).queryKey });
    },
  });
}
