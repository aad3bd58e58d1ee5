import type { Emergency } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sessionQuery } from "../../api/sessions.ts";

/** Does something about an emergency; lists, alarms and what the person may do are read anew, also after a refusal. */
export function useEmergencyChange<Input = void>(change: (input: Input) => Promise<Emergency>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ["emergencies"] });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
