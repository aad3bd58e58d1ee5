import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { methodsQuery } from "../../api/account.ts";

/** Changes how one signs in; the page shows afterwards what is true, also after a refusal. */
export function useMethodChange<Input, Answer>(
  change: (input: Input) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (answer) => onDone?.(answer),
    onSettled: () => queries.invalidateQueries({ queryKey: methodsQuery.queryKey }),
  });
}
