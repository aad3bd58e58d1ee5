import type { Contact } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { contactQuery, openCaseFrom } from "../../api/contacts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

/** The cases that a contact stands in. One report can be about several events, and several reports about one. */
export function CasesOfContact({ contact }: { readonly contact: Contact }) {
  const t = useWords();
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: () => openCaseFrom(contact.id),
    onSuccess: ({ id, number }) => {
      queries.setQueryData(contactQuery(contact.id).queryKey, {
        ...contact,
        cases: [...contact.cases, { id, number }],
      });
      void queries.invalidateQueries({ queryKey: ["contacts", "list"] });
      void queries.invalidateQueries({ queryKey: ["cases"] });
    },
  });
  return (
    <Section
      title={t("web.contacts.cases")}
      actions={
        contact.may.openCase && (
          <Button isPending={opening.isPending} onPress={() => opening.mutate()}>
            {t("web.contacts.openCase")}
          </Button>
        )
      }
    >
      {opening.error !== null && <ErrorNotice error={opening.error} />}
      {contact.cases.length === 0 ? (
        <p className="text-ink-soft">{t("web.contacts.noCase")}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {contact.cases.map(({ id, number }) => (
            <li key={id}>
              <Link to="/cases/$caseId" params={{ caseId: id }} search={{}}>
                <bdi className="tabular-nums">{number}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
