import type { CampaignView } from "@suar/domain";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CampaignLink } from "../rings/campaign-link.tsx";
import { JudgementHistory } from "./judgement-history.tsx";

interface JudgedSectionProps {
  readonly view: Pick<CampaignView, "importId" | "judged">;
}

/** What people said of a campaign by hand: what it was joined with, and the history of it. */
export function JudgedSection({ view: { importId, judged } }: JudgedSectionProps) {
  const t = useWords();
  const intl = useIntl();
  if (judged.history.length === 0) return null;
  return (
    <Section title={t("web.judge.title")} about={t("web.judge.about")}>
      {judged.joined.length > 0 && (
        <DataTable
          caption={t("web.judge.joined.title")}
          columns={[
            { key: "title", label: t("web.campaign") },
            { key: "records", label: t("web.records"), isNumber: true },
          ]}
          rows={judged.joined.map(({ campaign, title, language, size }) => ({
            key: campaign,
            cells: {
              title: <CampaignLink campaign={{ importId, campaign, title, languages: { [language]: size } }} />,
              records: intl.formatNumber(size),
            },
          }))}
        />
      )}
      <JudgementHistory importId={importId} history={judged.history} />
    </Section>
  );
}
