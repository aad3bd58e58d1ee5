import type { Person } from "@suar/domain";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Who saw who this person is, when and why; newest first. */
export function OpeningsSection({ person }: { readonly person: Person }) {
  const t = useWords();
  return (
    <Section title={t("web.persons.openings")}>
      {person.openings.length === 0 ? (
        <p className="text-ink-soft">{t("web.persons.openings.none")}</p>
      ) : (
        <ol className="flex max-w-text flex-col gap-2">
          {person.openings.map((opening) => (
            <li key={`${opening.at} ${opening.how} ${opening.by}`}>
              <bdi className="font-semibold">{opening.by}</bdi> {t(`web.persons.openings.${opening.how}`)},{" "}
              <TimeText value={opening.at} precision="minute" />: {t(`openingReason.${opening.reason}`)}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
