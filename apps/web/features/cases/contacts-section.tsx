import type { Case } from "@suar/domain";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { Link } from "@tanstack/react-router";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** The calls and messages that a case came from, and the cases that belong to it. */
export function ContactsSection({ file }: { readonly file: Case }) {
  const t = useWords();
  return (
    <Section title={t("web.cases.contacts")}>
      {file.contacts.length === 0 && <p className="text-ink-soft">{t("web.cases.contacts.none")}</p>}
      <ul className="flex flex-col gap-2">
        {file.contacts.map((contact) => (
          <li key={contact.id} className="flex flex-wrap items-baseline gap-x-3">
            <Link to="/contacts/$contactId" params={{ contactId: contact.id }} search={{}}>
              {t("web.contacts.one", { label: contact.label })}
            </Link>
            <span className="text-small text-ink-soft">
              {t(`contactClass.${contact.class}`)}, {t(`contactChannel.${contact.channel}`)},{" "}
              <TimeText value={contact.receivedAt} precision="minute" />
            </span>
          </li>
        ))}
      </ul>
      {file.joinedCases.length > 0 && (
        <p className="flex flex-wrap gap-x-3">
          {t("web.cases.joined")}
          {file.joinedCases.map(({ id, number }) => (
            <Link key={id} to="/cases/$caseId" params={{ caseId: id }} search={{}} className="tabular-nums">
              {sayCaseNumber(number)}
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
}
