import type { Case } from "@suar/domain";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PersonLedger } from "./person-ledger.tsx";

/** What may be told of each person on a case, to whom, for what, until when and on what. */
export function ConsentSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const shut = file.shut.filter(({ kind }) => kind === "desk").map(({ body }) => body);
  return (
    <Section title={t("web.consents")} about={t("web.consents.about")}>
      {file.persons.length === 0 && <p className="text-ink-soft">{t("web.consents.nobody")}</p>}
      <div className="flex flex-col gap-8">
        {file.persons.map(({ person, label, synthetic }) => (
          <PersonLedger
            key={person}
            others={file.persons.filter((other) => other.person !== person)}
            {...{ person, label, synthetic, shut }}
          />
        ))}
      </div>
    </Section>
  );
}
