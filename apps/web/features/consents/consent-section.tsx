import type { Case } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { ledgerQuery } from "../../api/ledgers.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What may be told of each person on a case, to whom, for what, until when and on what. */
export function ConsentSection({ file }: { readonly file: Case }) {
  const t = useWords();
  return (
    <Section title={t("web.consents")} about={t("web.consents.about")}>
      {file.persons.length === 0 && <p className="text-ink-soft">{t("web.consents.nobody")}</p>}
      {file.persons.map(({ person, label }) => (
        <PersonLedger key={person} person={person} label={label} />
      ))}
    </Section>
  );
}

function PersonLedger({ person, label }: { readonly person: string; readonly label: string }) {
  const t = useWords();
  const { data, error } = useQuery(ledgerQuery(person));
  return (
    <article className="flex max-w-text flex-col gap-3">
      <h3 className="font-semibold">{t("web.persons.label", { label })}</h3>
      {error !== null && <ErrorNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={3} />}
      {data?.entries.length === 0 && <p className="text-ink-soft">{t("web.consents.none")}</p>}
      {data?.entries.map((entry) => (
        <div key={entry.id} className="border-t border-line pt-2">
          <p>
            <bdi>{entry.desk}</bdi>: {t(`disclosurePurpose.${entry.purpose}`)} ({t(`disclosureBasis.${entry.basis}`)},{" "}
            <TimeText value={entry.at} precision="day" />)
          </p>
        </div>
      ))}
    </article>
  );
}
