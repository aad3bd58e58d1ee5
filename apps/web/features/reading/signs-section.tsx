import type { Reading } from "@suar/domain";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { cutExcerpt } from "../campaigns/cut-excerpt.ts";
import { StrengthIcon } from "../campaigns/strength-icon.tsx";
import { useIndicatorWords } from "../campaigns/use-indicator-words.ts";
import { gatherSigns, type GatheredSign } from "./gather-signs.ts";

interface SignsSectionProps {
  readonly indicators: Reading["indicators"];
  readonly text: string;
  readonly language: string;
}

const around = 80;
const mostPlaces = 3;

/** What practice lists name and this text says: each sign once, with its words, its source and what would speak against it. */
export function SignsSection({ indicators, text, language }: SignsSectionProps) {
  const t = useWords();
  const signs = gatherSigns(indicators);
  return (
    <Section
      title={t("web.indicators.title", { indicators: signs.length })}
      about={signs.length === 0 ? t("web.read.signs.none") : t("web.indicators.about")}
    >
      <ul className="grid gap-4 wide:grid-cols-2">
        {signs.map((sign) => (
          <li key={sign.id} className="rounded-normal border border-line bg-raised p-4">
            <SignOfText sign={sign} text={text} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SignOfTextProps {
  readonly sign: GatheredSign;
  readonly text: string;
  readonly language: string;
}

function SignOfText({ sign, text, language }: SignOfTextProps) {
  const t = useWords();
  const { labelOf, cautionOf } = useIndicatorWords();
  const label = labelOf(sign);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <h3 className="font-semibold">{label}</h3>
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
          <Tag icon={<StrengthIcon strength={sign.strength} />}>{t(`strength.${sign.strength}`)}</Tag>
          <Tag>{t(`element.${sign.element}`)}</Tag>
          {sign.places.length > 1 && <span>{t("web.read.places", { places: sign.places.length })}</span>}
        </p>
      </div>
      <ul className="flex flex-col gap-2">
        {sign.places.slice(0, mostPlaces).map((place) => {
          const excerpt = cutExcerpt(text, place, around);
          return (
            <li key={place.start} className="border-s-2 border-line-strong ps-3">
              <MarkedText
                text={excerpt.text}
                language={language}
                hasLabels={false}
                marks={[{ key: "found", kind: "indicator", start: excerpt.start, end: excerpt.end, label }]}
              />
            </li>
          );
        })}
      </ul>
      <p className="text-small">
        <span className="font-semibold">{t("web.indicator.against")}</span> {cautionOf(sign)}
      </p>
      <p className="text-small text-ink-soft">
        {t("web.indicator.source")} <bdi lang="en">{sign.source}</bdi>. {t("web.indicator.errs")}
      </p>
    </div>
  );
}
