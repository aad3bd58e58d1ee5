import type { Lead } from "@suar/domain";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface FactsSectionProps {
  readonly facts: Lead["facts"];
}

/** The facts of control by somebody else that a named person stated. */
export function FactsSection({ facts }: FactsSectionProps) {
  const t = useWords();
  return (
    <Section title={t("web.facts.kept")} about={t("notice.lead")}>
      <ul className="flex max-w-text flex-col gap-3">
        {facts.map(({ fact, records, words, by, at }) => (
          <li key={`${fact} ${at} ${words}`} className="flex flex-col gap-1 border-s-4 border-line ps-3">
            <span className="font-semibold">{t(`controlFact.${fact}`)}</span>
            <span dir="auto">{words}</span>
            <span className="text-small text-ink-soft">
              <bdi>{records.join(", ")}</bdi> · <bdi>{by}</bdi>, <TimeText value={at} precision="minute" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
