import type { Person } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asApiError } from "../../api/api-error.ts";
import { personQuery } from "../../api/persons.ts";

/**
 * A change of a person. When somebody else changed them meanwhile, the newest state is fetched and what was typed stays.
 * What was sent is forgotten with the page.
 */
export function usePersonChange<Input>(id: string, change: (input: Input) => Promise<Person>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSuccess: (person) => {
      queries.setQueryData(personQuery(id).queryKey, person);
      void queries.invalidateQueries({ queryKey: ["persons", "list"] });
      onDone();
    },
    onError: (error) => {
      if (asApiError(error).code === "person.changed") {
        void queries.invalidateQueries({ queryKey: personQuery(id).queryKey });
      }
    },
  });
}
