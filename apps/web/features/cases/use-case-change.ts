import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";
import { caseQuery } from "../../api/cases.ts";

/**
 * A change of a case, after which the case is read anew. When somebody else changed it meanwhile, the newest state is
 * fetched and what was typed stays. What was sent is forgotten with the page.
 */
export function useCaseChange<Input, Answer>(
  caseId: string,
  change: (input: Input) => Promise<Answer>,
  onDone: (answer: Answer) => void = () => {},
) {
  const queries = useQueryClient();
  const { queryKey } = caseQuery(caseId);
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSuccess: async (answer) => {
      void queries.invalidateQueries({ queryKey: ["cases", "list"] });
      await queries.invalidateQueries({ queryKey });
      onDone(answer);
    },
    onError: (error) => {
      const { code } = asApiError(error);
      if (code === "case.changed" || code === "case.wrong_state") void queries.invalidateQueries({ queryKey });
    },
  });
}
