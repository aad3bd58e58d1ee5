import type { Preservation } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { preservationQuery } from "../../api/preservation.ts";

/** A change of a request about a lead. What is true now is fetched after it, also when it was refused. */
export function usePreservationChange<Input>(
  leadId: string,
  change: (input: Input) => Promise<Preservation>,
  onDone: () => void = () => {},
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: onDone,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: preservationQuery(leadId).queryKey });
      void queries.invalidateQueries({ queryKey: ["leads", "list"] });
    },
  });
}
