import type { DeskView } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";
import { desksQuery } from "../../api/desks.ts";

/** A change of the directory, after which it is read anew; also when somebody else changed the desk meanwhile. */
export function useDeskChange<Input>(
  change: (input: Input) => Promise<DeskView>,
  onDone: (desk: DeskView) => void = () => {},
) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: desksQuery.queryKey });
  return useMutation({
    mutationFn: change,
    onSuccess: async (desk) => {
      await refresh();
      onDone(desk);
    },
    onError: (error) => {
      if (asApiError(error).code === "desk.changed") void refresh();
    },
  });
}
