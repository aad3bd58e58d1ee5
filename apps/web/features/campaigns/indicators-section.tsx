import type { CampaignIndicator, Evidence } from "@suar/domain";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { findExamples } from "./find-examples.ts";
import { StrengthIcon } from "./strength-icon.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";

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
            <Indicator indicator={indicator} size={size} records={records} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface IndicatorProps {
  readonly indicator: CampaignIndicator;
  readonly size: number;
  readonly records: readonly Evidence[];
}

function Indicator({ indicator, size, records }: IndicatorProps) {
  const t = useWords();
  const { labelOf, cautionOf } = useIndicatorWords();
  const label = labelOf(indicator);
  const examples = findExamples(records, indicator.id, 2);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <h3 className="font-semibold">{label}</h3>
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
          <Tag icon={<StrengthIcon strength={indicator.strength} />}>{t(`strength.${indicator.strength}`)}</Tag>
          <Tag>{t(`element.${indicator.element}`)}</Tag>
          <span>{t("web.indicator.records", { records: indicator.records, size })}</span>
        </p>
      </div>
      {examples.length === 0 ? (
        <p className="text-small text-ink-soft">{t("web.indicator.noExample")}</p>
      ) : (
        <ul aria-label={t("web.indicator.examples")} className="flex flex-col gap-2">
          {examples.map(({ record, language, excerpt }) => (
            <li key={record} className="border-s-2 border-line-strong ps-3">
              <MarkedText
                text={excerpt.text}
                language={language}
                hasLabels={false}
                marks={[{ key: "found", kind: "indicator", start: excerpt.start, end: excerpt.end, label }]}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="text-small">
        <span className="font-semibold">{t("web.indicator.against")}</span> {cautionOf(indicator)}
      </p>
      <p className="text-small text-ink-soft">
        {t("web.indicator.source")} <bdi lang="en">{indicator.source}</bdi>. {t("web.indicator.errs")}
      </p>
    </div>
  );
}
