import type { Person } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { erasePerson, personQuery, removePerson, restorePerson, takeOverPerson } from "../../api/persons.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { Erasure } from "../../app/erasure.tsx";
import { Removal } from "../../app/removal.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What can be done with a person as a whole. */
export function PersonActions({ person }: { readonly person: Person }) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { queryKey } = personQuery(person.id);
  const refreshLists = () => queries.invalidateQueries({ queryKey: ["persons", "list"] });
  const leave = async (): Promise<void> => {
    await navigate({ to: "/persons" });
    queries.removeQueries({ queryKey });
    await refreshLists();
  };
  return (
    <div className="no-print flex flex-wrap gap-2">
      {person.may.takeOver && (
        <AskedAction
          action={t("web.persons.takeOver")}
          title={t("web.persons.takeOver.title")}
          sentence={t("web.persons.takeOver.sentence")}
          run={async () => queries.setQueryData(queryKey, await takeOverPerson(person.id, person.version))}
          onDone={refreshLists}
        />
      )}
      {person.may.remove && (
        <Removal
          action={t("web.persons.remove")}
          title={t("web.persons.remove.title")}
          sentence={t("web.persons.remove.sentence")}
          done={t("web.persons.removed")}
          remove={() => removePerson(person.id)}
          onRemoved={leave}
          restore={async () => {
            queries.setQueryData(queryKey, await restorePerson(person.id));
            await refreshLists();
            await navigate({ to: "/persons/$personId", params: { personId: person.id } });
          }}
        />
      )}
      {person.may.erase && (
        <Erasure
          title={t("web.persons.erase.title")}
          sentence={t("web.persons.erase.sentence")}
          erase={(why) => erasePerson(person.id, why)}
          onErased={leave}
        />
      )}
    </div>
  );
}
