import type { OrganisationKeyView } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keyNoticesQuery, keyQuery } from "../../api/keys.ts";
import { sessionQuery } from "../../api/sessions.ts";

/** A change of keys: afterwards page, notices and session show how the key stands. */
export function useKeyChange<Input = void>(change: (input: Input) => Promise<OrganisationKeyView | void>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (view) => {
      if (view !== undefined) queries.setQueryData(keyQuery.queryKey, view);
      await Promise.all([
        ...(view === undefined ? [queries.invalidateQueries({ queryKey: keyQuery.queryKey })] : []),
        queries.invalidateQueries({ queryKey: keyNoticesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ]);
    },
  });
}
