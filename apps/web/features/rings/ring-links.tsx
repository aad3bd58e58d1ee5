import type { RingView } from "@suar/domain";
import { CircleHelp } from "lucide-react";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { ScrollFrame } from "../../ui/scroll-frame.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { NetworkPicture } from "../campaigns/network-picture.tsx";
import { CampaignLink } from "./campaign-link.tsx";
import { ringNetwork } from "./ring-network.ts";
import { TieWords } from "./tie-words.tsx";

interface RingLinksProps {
  readonly view: Pick<RingView, "campaigns" | "links" | "total">;
}

/** What ties the campaigns of a ring: a picture and, beside it, the same as a table. */
export function RingLinks({ view }: RingLinksProps) {
  const t = useWords();
  const intl = useIntl();
  const { campaigns, links, total } = view;
  const network = ringNetwork(view);
  const label = t("web.ring.picture.label", {
    campaigns: campaigns.length,
    ties: new Set(links.flatMap(({ ties }) => ties.map(({ type, value }) => `${type} ${value}`))).size,
  });
  const placeOf = new Map(campaigns.map(({ campaign }, at) => [campaign, at]));
  const left = total.links - links.length;
  const about = t("web.ring.links.about");
  return (
    <Section title={t("web.ring.links.title")} about={left > 0 ? `${about} ${t("web.ring.more", { left })}` : about}>
      <div className="flex flex-col gap-4">
        <figure className="m-0 flex min-w-0 flex-col gap-2">
          <ScrollFrame label={label}>
            <NetworkPicture network={network} label={label} />
          </ScrollFrame>
          <figcaption className="text-small text-ink-soft">
            {t("web.ring.picture.key")} {network.omitted > 0 && t("web.ring.more", { left: network.omitted })}
          </figcaption>
        </figure>
        <DataTable
          caption={t("web.network.table")}
          columns={[
            { key: "between", label: t("web.ring.links.between") },
            { key: "rests", label: t("web.ring.links.rests") },
            { key: "check", label: t("web.ring.links.check") },
          ]}
          rows={links.map(({ a, b, ties, recruitmentToSale }) => ({
            key: `${a} ${b}`,
            cells: {
              between: (
                <ul className="flex min-w-48 flex-col gap-1">
                  {[a, b].map((id) => {
                    const place = placeOf.get(id) ?? 0;
                    const campaign = campaigns[place];
                    return (
                      <li key={id} className="flex gap-2">
                        <span className="shrink-0 tabular-nums">{intl.formatNumber(place + 1)}</span>
                        {campaign !== undefined && <CampaignLink campaign={campaign} />}
                      </li>
                    );
                  })}
                </ul>
              ),
              rests: (
                <ul className="flex flex-col gap-1">
                  {ties.map((tie) => (
                    <li key={`${tie.type} ${tie.value}`}>
                      <TieWords tie={tie} />
                    </li>
                  ))}
                </ul>
              ),
              check: recruitmentToSale && <Tag icon={<CircleHelp size={14} />}>{t("web.ring.links.toCheck")}</Tag>,
            },
          }))}
        />
      </div>
    </Section>
  );
}
