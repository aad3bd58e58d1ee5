import type { CampaignIndicator } from "@suar/domain";
import type { ReactNode } from "react";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { Excerpt } from "./cut-excerpt.ts";
import { StrengthIcon } from "./strength-icon.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";

interface SignCardProps {
  readonly sign: Pick<CampaignIndicator, "id" | "element" | "strength" | "label" | "source">;
  /** How often, or where, it stands. */
  readonly places: ReactNode;
  readonly examples: readonly { readonly key: string; readonly language: string; readonly excerpt: Excerpt }[];
  /** Shown where no example is at hand. */
  readonly noExample?: string;
}

/** A sign that practice lists name: its words in the text, its source, and what would speak against it. */
export function SignCard({ sign, places, examples, noExample }: SignCardProps) {
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
          {places}
        </p>
      </div>
      {examples.length === 0 ? (
        <p className="text-small text-ink-soft">{noExample}</p>
      ) : (
        <ul aria-label={t("web.indicator.examples")} className="flex flex-col gap-2">
          {examples.map(({ key, language, excerpt }) => (
            <li key={key} className="border-s-2 border-line-strong ps-3">
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
        <span className="font-semibold">{t("web.indicator.against")}</span> {cautionOf(sign)}
      </p>
      <p className="text-small text-ink-soft">
        {t("web.indicator.source")} <bdi lang="en">{sign.source}</bdi>. {t("web.indicator.errs")}
      </p>
    </div>
  );
}
