import type { Case, Contact } from "@suar/domain";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { joinContact, partContact } from "../../api/cases.ts";
import { contactQuery, openCaseFrom } from "../../api/contacts.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useUndo } from "../../app/undo.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CasePicker } from "../cases/case-picker.tsx";

/** The cases that a contact stands in. One report can be about several events, and several reports about one. */
export function CasesOfContact({ contact }: { readonly contact: Contact }) {
  const t = useWords();
  const offerUndo = useUndo();
  const { data: session } = useQuery(sessionQuery);
  const [isAdding, setAdding] = useState(false);
  const mayJoin = session?.may.includes("case.write") === true;
  const { open, join, part } = useCasesOf(contact, () => setAdding(false));
  const takeOut = async (one: CaseOf): Promise<void> => {
    await part.mutateAsync(one);
    offerUndo({ words: t("web.cases.contacts.parted"), undo: () => join.mutateAsync(one) });
  };
  const failed = open.error ?? join.error ?? part.error;
  return (
    <Section
      title={t("web.contacts.cases")}
      actions={
        <div className="flex flex-wrap gap-2">
          {contact.may.openCase && (
            <Button isPending={open.isPending} onPress={() => open.mutate()}>
              {t("web.contacts.openCase")}
            </Button>
          )}
          {mayJoin && !isAdding && <Button onPress={() => setAdding(true)}>{t("web.contacts.join")}</Button>}
        </div>
      }
    >
      {failed !== null && <ErrorNotice error={failed} />}
      {isAdding && (
        <CasePicker
          action={t("web.contacts.join.this")}
          chosen={contact.cases.map(({ id }) => id)}
          isBusy={join.isPending}
          onChoose={(row) => join.mutate(row)}
          onCancel={() => setAdding(false)}
        />
      )}
      {contact.cases.length === 0 ? (
        <p className="text-ink-soft">{t("web.contacts.noCase")}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {contact.cases.map((one) => (
            <li key={one.id} className="flex flex-wrap items-baseline gap-x-3">
              <Link to="/cases/$caseId" params={{ caseId: one.id }} search={{}}>
                <bdi className="tabular-nums">{sayCaseNumber(one.number)}</bdi>
              </Link>
              {mayJoin && (
                <Button look="quiet" isDisabled={part.isPending} onPress={() => void takeOut(one)}>
                  {t("web.contacts.part")}
                  <span className="sr-only">: {sayCaseNumber(one.number)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type CaseOf = Pick<Case, "id" | "number">;

/** Changes of the cases that a contact stands in. The contact is not read anew: somebody may be writing into it. */
function useCasesOf(contact: Contact, onJoined: () => void) {
  const queries = useQueryClient();
  const show = (change: (cases: readonly CaseOf[]) => readonly CaseOf[]): void => {
    queries.setQueryData(contactQuery(contact.id).queryKey, (known) =>
      known === undefined ? known : { ...known, cases: [...change(known.cases)] },
    );
    void queries.invalidateQueries({ queryKey: ["contacts", "list"] });
    void queries.invalidateQueries({ queryKey: ["cases"] });
  };
  const without = (cases: readonly CaseOf[], { id }: CaseOf) => cases.filter((one) => one.id !== id);
  const add = ({ id, number }: CaseOf): void => show((cases) => [...without(cases, { id, number }), { id, number }]);
  const open = useMutation({ mutationFn: () => openCaseFrom(contact.id), onSuccess: add });
  const join = useMutation({
    mutationFn: ({ id }: CaseOf) => joinContact(id, contact.id),
    onSuccess: (_answer, one) => {
      add(one);
      onJoined();
    },
  });
  const part = useMutation({
    mutationFn: ({ id }: CaseOf) => partContact(id, contact.id),
    onSuccess: (_answer, one) => show((cases) => without(cases, one)),
  });
  return { open, join, part };
}
