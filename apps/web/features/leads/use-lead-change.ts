import type { Lead } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";
import { leadQuery } from "../../api/leads.ts";

/**
 * A change of a lead as it stands when the change is sent: those of one page are sent one after the other, so that a decision
 * made while a note is still on its way is not taken for somebody else's change. When somebody else changed it meanwhile,
 * the newest lead is fetched and shown and the change is left to the person, with what they typed untouched.
 */
export function useLeadChange<Input>(
  lead: Lead,
  change: (input: Input, version: number) => Promise<Lead>,
  onDone: () => void = () => {},
) {
  const queries = useQueryClient();
  const { queryKey } = leadQuery(lead.id);
  return useMutation({
    scope: { id: `lead ${lead.id}` },
    mutationFn: (input: Input) => change(input, (queries.getQueryData(queryKey) ?? lead).version),
    onSuccess: (changed) => {
      queries.setQueryData(queryKey, changed);
      void queries.invalidateQueries({ queryKey: ["leads", "list"] });
      onDone();
    },
    onError: (error) => {
      if (asApiError(error).code === "lead.changed") void queries.invalidateQueries({ queryKey });
    },
  });
}
