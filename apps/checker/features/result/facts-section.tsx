import { useWords } from "../../app/words.ts";
import { factKinds } from "../../offer/fact-kinds.ts";
import type { Corrections, OfferReading } from "../../offer/offer.ts";
import { Section } from "../../ui/section.tsx";
import { FactRow } from "./fact-row.tsx";

interface FactsSectionProps {
  readonly facts: OfferReading["facts"];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What the page read in the offer, each line open to correction. */
export function FactsSection({ facts, corrections, onCorrect }: FactsSectionProps) {
  const { say } = useWords();
  return (
    <Section title={say("facts.title")}>
      <p className="no-print text-ink-soft">{say("facts.hint")}</p>
      <dl className="flex max-w-text flex-col rounded-normal border border-line bg-raised">
        {factKinds.map((kind) => (
          <FactRow
            key={kind}
            kind={kind}
            facts={facts[kind]}
            correction={corrections[kind]}
            onCorrect={(words) => onCorrect({ ...corrections, [kind]: words })}
          />
        ))}
      </dl>
    </Section>
  );
}
