import type { LeadSummary } from "@suar/domain";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { LanguageList } from "../../ui/language-list.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useIndicatorWords } from "../campaigns/use-indicator-words.ts";

interface LeadSummaryTextProps {
  readonly summary: LeadSummary;
}

/** A shared summary, whole: what stands here is what travels. What was left out says so. */
export function LeadSummaryText({ summary }: LeadSummaryTextProps) {
  const t = useWords();
  const intl = useIntl();
  const { labelOf } = useIndicatorWords();
  const absent = <span className="text-ink-soft">{t("web.summary.absent")}</span>;
  return (
    <div className="flex w-full max-w-text flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      {summary.synthetic && (
        <p>
          <Tag>{t("web.synthetic")}</Tag>
        </p>
      )}
      <dl className="flex flex-col gap-3">
        <Row name={t("web.summary.title")}>
          <span dir="auto">{summary.title}</span>
        </Row>
        <Row name={t("web.summary.records")}>{intl.formatNumber(summary.records)}</Row>
        <Row name={t("web.summary.languages")}>
          <LanguageList languages={summary.languages} />
        </Row>
        <Row name={t("web.summary.seen")}>
          <TimeText value={summary.firstSeen} precision="day" zone="UTC" />,{" "}
          <TimeText value={summary.lastSeen} precision="day" zone="UTC" />
        </Row>
        <Row name={t("web.summary.indicators")}>
          {summary.indicators.length === 0
            ? t("web.agreement.nothing")
            : intl.formatList(
                summary.indicators.map((id) => labelOf({ id, label: id })),
                { type: "unit" },
              )}
        </Row>
        <Row name={t("web.summary.text")}>
          {summary.text === null ? (
            absent
          ) : (
            <span dir="auto" className="whitespace-pre-wrap">
              {summary.text}
            </span>
          )}
        </Row>
        <Row name={t("web.summary.contacts")}>
          {summary.contacts.length === 0 ? (
            absent
          ) : (
            <ul>
              {summary.contacts.map(({ type, value }) => (
                <li key={`${type} ${value}`}>
                  <bdi className="break-all">{value}</bdi>
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row name={t("web.summary.words")}>
          {summary.words === "" ? (
            absent
          ) : (
            <span dir="auto" className="whitespace-pre-wrap">
              {summary.words}
            </span>
          )}
        </Row>
      </dl>
    </div>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt className="text-small text-ink-soft">{name}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
);
