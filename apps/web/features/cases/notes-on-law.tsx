import { type LegalNoteId, legalNotes, notLegalAdvice } from "@suar/domain/palermo-view";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Notes on the law that belong beside what is stated, each with its sources. */
export function NotesOnLaw({ notes }: { readonly notes: readonly LegalNoteId[] }) {
  const t = useWords();
  const { locale } = useLanguage();
  return (
    <Section title={t("web.cases.law")} about={notLegalAdvice[locale]}>
      {notes.map((id) => {
        const { title, words, sources } = legalNotes[id];
        return (
          <section key={id} className="flex max-w-text flex-col gap-1 border-s-2 border-line-strong ps-4">
            <h3 className="font-semibold">{title[locale]}</h3>
            <p>{words[locale]}</p>
            <ul className="text-small text-ink-soft">
              {sources.map(({ instrument, place, force }) => (
                <li key={instrument}>
                  <span lang="en" dir="ltr">
                    {instrument}, {place}
                  </span>{" "}
                  ({t(`web.cases.law.${force}`)})
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}
