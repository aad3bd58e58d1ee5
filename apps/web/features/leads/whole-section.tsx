import type { Whole } from "@suar/domain";
import { describeRingReason } from "@suar/i18n";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { LanguageList } from "../../ui/language-list.tsx";
import { languageTag } from "../../ui/language-tag.ts";
import { mainLanguage } from "../../ui/main-language.ts";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { TieWords } from "../rings/tie-words.tsx";

interface WholeSectionProps {
  readonly whole: Whole;
}

/** The campaigns of a lead over several, why they are together, and what each two have in common. */
export function WholeSection({ whole }: WholeSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const { campaigns, links, reasons, judgements, tied, total } = whole;
  const placeOf = new Map(campaigns.map(({ campaign }, at) => [campaign, at + 1]));
  const number = (campaign: string): string => intl.formatNumber(placeOf.get(campaign) ?? 0);
  const left = total - campaigns.length;
  return (
    <Section title={t(`web.whole.${tied}`, { campaigns: total })} about={t("web.whole.about")}>
      {reasons.length > 0 && (
        <ul className="flex max-w-text list-disc flex-col gap-1 ps-5">
          {reasons.map((reason) => (
            <li key={reason.code}>{describeRingReason(intl, reason)}</li>
          ))}
        </ul>
      )}
      {judgements.map(({ by, at, words }) => (
        <div key={at} className="max-w-text border-s-2 border-line-strong ps-3">
          <p dir="auto" className="whitespace-pre-wrap">
            {words}
          </p>
          <p className="text-small text-ink-soft">
            <bdi>{by}</bdi>, <TimeText value={at} precision="minute" />
          </p>
        </div>
      ))}
      <DataTable
        caption={left > 0 ? `${t("web.campaigns")}. ${t("web.ring.more", { left })}` : t("web.campaigns")}
        columns={[
          { key: "number", label: t("web.ring.number"), isNumber: true },
          { key: "title", label: t("web.campaign") },
          { key: "records", label: t("web.records"), isNumber: true },
          { key: "languages", label: t("web.languages") },
        ]}
        rows={campaigns.map(({ campaign, title, size, languages }) => ({
          key: campaign,
          cells: {
            number: number(campaign),
            title: (
              <span className="line-clamp-2 min-w-48" dir="auto" lang={languageTag(mainLanguage(languages))}>
                {title}
              </span>
            ),
            records: intl.formatNumber(size),
            languages: <LanguageList languages={languages} limit={2} />,
          },
        }))}
      />
      {links.length > 0 && (
        <DataTable
          caption={t("web.ring.links.title")}
          columns={[
            { key: "between", label: t("web.ring.links.between") },
            { key: "rests", label: t("web.ring.links.rests") },
          ]}
          rows={links.map(({ a, b, ties }) => ({
            key: `${a} ${b}`,
            cells: {
              between: `${number(a)} – ${number(b)}`,
              rests: (
                <ul className="flex flex-col gap-1">
                  {ties.map((tie) => (
                    <li key={`${tie.type} ${tie.value}`}>
                      <TieWords tie={tie} />
                    </li>
                  ))}
                </ul>
              ),
            },
          }))}
        />
      )}
    </Section>
  );
}
