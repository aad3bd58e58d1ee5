import type { CampaignIndicator, Evidence } from "@suar/domain";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { findExamples } from "./find-examples.ts";
import { SignCard } from "./sign-card.tsx";

interface IndicatorsSectionProps {
  readonly indicators: readonly CampaignIndicator[];
  readonly size: number;
  /** Records at hand, from which the examples are taken. */
  readonly records: readonly Evidence[];
}

const order = { strong: 0, medium: 1, weak: 2 } as const;

/** What practice lists name and these records say, each with examples, source and what would speak against it. */
export function IndicatorsSection({ indicators, size, records }: IndicatorsSectionProps) {
  const t = useWords();
  const sorted = indicators.toSorted((a, b) => order[a.strength] - order[b.strength] || b.records - a.records);
  return (
    <Section
      title={t("web.indicators.title", { indicators: indicators.length })}
      about={indicators.length === 0 ? t("web.indicators.none") : t("web.indicators.about")}
    >
      <ul className="grid gap-4 wide:grid-cols-2">
        {sorted.map((indicator) => (
          <li key={indicator.id} className="rounded-normal border border-line bg-raised p-4">
            <SignCard
              sign={indicator}
              places={<span>{t("web.indicator.records", { records: indicator.records, size })}</span>}
              examples={findExamples(records, indicator.id, 2).map(({ record, ...rest }) => ({ key: record, ...rest }))}
              noExample={t("web.indicator.noExample")}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
