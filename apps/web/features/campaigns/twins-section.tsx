import type { CampaignTwins, TwinLink } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { readCampaignSearch } from "./campaign-search.ts";
import { twinMarks, twinPieces } from "./twin-marks.ts";

interface TwinsSectionProps {
  readonly importId: string;
  readonly twins: CampaignTwins | null;
}

/** What the campaign may be in other languages: both texts side by side, and what both say. */
export function TwinsSection({ importId, twins }: TwinsSectionProps) {
  const t = useWords();
  if (twins === null || twins.links.length === 0) {
    return (
      <Section title={t("web.twins.title")}>
        <p className="max-w-text text-ink-soft">{t(twins === null ? "web.twins.pending" : "web.twins.none")}</p>
      </Section>
    );
  }
  const { links, total, measured, problem } = twins;
  return (
    <Section title={t("web.twins.title")} about={t("web.twins.about", measured)}>
      {links.map((link) => (
        <Twin key={link.b.campaign} importId={importId} link={link} />
      ))}
      {total > links.length && <p>{t("web.ring.more", { left: total - links.length })}</p>}
      {problem !== null && <Notice>{t("web.twins.problem", { problem })}</Notice>}
    </Section>
  );
}

interface TwinProps {
  readonly importId: string;
  readonly link: TwinLink;
}

function Twin({ importId, link }: TwinProps) {
  const t = useWords();
  const intl = useIntl();
  const nameOf = useLanguageName();
  const pieces = twinPieces(link.shared);
  const sides = [
    { side: "a", title: t("web.twins.here"), ...link.a },
    { side: "b", title: t("web.twins.there"), ...link.b },
  ] as const;
  return (
    <div className="flex flex-col gap-4 border-b border-line pb-5 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="tabular-nums">{t("web.twins.similarity", { similarity: link.similarity })}</span>
        <Link
          to="/imports/$importId/campaigns/$campaign"
          params={{ importId, campaign: link.b.campaign }}
          search={(search) => readCampaignSearch(search)}
        >
          {t("web.twins.open")}
        </Link>
      </p>
      {link.embedding !== null && (
        <p className="max-w-text text-small text-ink-soft">{t("web.twins.embedding", { value: link.embedding })}</p>
      )}
      <div className="grid gap-4 wide:grid-cols-2">
        {sides.map(({ side, title, language, text }) => (
          <div key={side} className="flex min-w-0 flex-col gap-2 rounded-normal border border-line bg-raised p-4">
            <h3 className="text-small font-semibold">
              {title} · {nameOf(language)}
            </h3>
            <MarkedText text={text} language={language} marks={twinMarks(pieces, side, intl.formatNumber)} />
          </div>
        ))}
      </div>
      <DataTable
        caption={t("web.twins.shared")}
        columns={[
          { key: "number", label: t("web.ring.number"), isNumber: true },
          { key: "fact", label: t("web.twins.fact") },
          { key: "a", label: nameOf(link.a.language) },
          { key: "b", label: nameOf(link.b.language) },
        ]}
        rows={pieces.map(({ key, kinds, a, b }, at) => ({
          key,
          cells: {
            number: intl.formatNumber(at + 1),
            fact: intl.formatList(
              kinds.map((kind) => t(`twinFact.${kind}`)),
              { type: "unit" },
            ),
            a: <bdi>{a.words}</bdi>,
            b: <bdi>{b.words}</bdi>,
          },
        }))}
      />
    </div>
  );
}
