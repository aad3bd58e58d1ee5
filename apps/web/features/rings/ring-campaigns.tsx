import type { RingView } from "@suar/domain";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { LanguageList } from "../../ui/language-list.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CampaignLink } from "./campaign-link.tsx";

interface RingCampaignsProps {
  readonly view: Pick<RingView, "campaigns" | "total">;
}

/** The campaigns of a ring, numbered as the picture and the table of links name them. */
export function RingCampaigns({ view: { campaigns, total } }: RingCampaignsProps) {
  const t = useWords();
  const intl = useIntl();
  const left = total.campaigns - campaigns.length;
  const about = t("web.ring.campaigns.about");
  return (
    <Section
      title={t("web.campaigns.count", { campaigns: total.campaigns })}
      about={left > 0 ? `${about} ${t("web.ring.more", { left })}` : about}
    >
      <DataTable
        caption={t("web.campaigns")}
        isCaptionHidden
        columns={[
          { key: "number", label: t("web.ring.number"), isNumber: true },
          { key: "title", label: t("web.campaign") },
          { key: "records", label: t("web.records"), isNumber: true },
          { key: "languages", label: t("web.languages") },
          { key: "kind", label: t("web.ring.kind") },
        ]}
        rows={campaigns.map((campaign, at) => ({
          key: campaign.campaign,
          cells: {
            number: intl.formatNumber(at + 1),
            title: (
              <span className="flex min-w-48 flex-col items-start gap-1">
                <CampaignLink campaign={campaign} />
                {campaign.leadId !== null && <Tag>{t("web.lead.opened")}</Tag>}
              </span>
            ),
            records: intl.formatNumber(campaign.size),
            languages: <LanguageList languages={campaign.languages} limit={2} />,
            kind: t(`postKind.${campaign.kind ?? "none"}`),
          },
        }))}
      />
    </Section>
  );
}
