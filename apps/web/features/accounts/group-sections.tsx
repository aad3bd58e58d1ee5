import type { AccountGroupView } from "@suar/domain";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CampaignLink } from "../rings/campaign-link.tsx";
import { burstCells } from "./burst-cells.tsx";

interface GroupProps {
  readonly group: AccountGroupView;
}

/** The accounts, numbered as the picture names them, with what chance would give. */
export function MembersSection({ group: { accounts, total } }: GroupProps) {
  const t = useWords();
  const intl = useIntl();
  const left = total.accounts - accounts.length;
  const about = t("web.accounts.members.about");
  return (
    <Section
      title={t("web.accounts.members")}
      about={left > 0 ? `${about} ${t("web.accounts.more", { left })}` : about}
    >
      <DataTable
        caption={t("web.accounts.members")}
        isCaptionHidden
        columns={[
          { key: "number", label: t("web.ring.number"), isNumber: true },
          { key: "account", label: t("web.accounts.account") },
          { key: "posts", label: t("web.accounts.member.posts"), isNumber: true },
          { key: "together", label: t("web.accounts.member.together"), isNumber: true },
          { key: "expected", label: t("web.accounts.member.expected"), isNumber: true },
        ]}
        rows={accounts.map(({ account, posts, together, expected }, at) => ({
          key: account,
          cells: {
            number: intl.formatNumber(at + 1),
            account: <bdi className="block min-w-32 break-all">{account}</bdi>,
            posts: intl.formatNumber(posts),
            together: intl.formatNumber(together),
            expected: intl.formatNumber(expected, { maximumFractionDigits: 1 }),
          },
        }))}
      />
    </Section>
  );
}

/** The campaigns and links that the accounts posted together. */
export function ObjectsSection({ group: { objects, campaigns, total, importId } }: GroupProps) {
  const t = useWords();
  const intl = useIntl();
  const campaignOf = new Map(campaigns.map((one) => [one.campaign, one]));
  const left = total.objects - objects.length;
  return (
    <Section title={t("web.accounts.what")} about={left > 0 ? t("web.accounts.more", { left }) : undefined}>
      <DataTable
        caption={t("web.accounts.what")}
        isCaptionHidden
        columns={[
          { key: "kind", label: t("web.accounts.what.kind") },
          { key: "what", label: t("web.accounts.what") },
          { key: "accounts", label: t("web.accounts.what.accounts"), isNumber: true },
        ]}
        rows={objects.map(({ kind, value, accounts }) => {
          const campaign = kind === "campaign" ? campaignOf.get(value) : undefined;
          return {
            key: `${kind} ${value}`,
            cells: {
              kind: t(`web.accounts.what.${kind}`),
              what:
                campaign === undefined ? (
                  <bdi className="break-all">{value}</bdi>
                ) : (
                  <CampaignLink
                    campaign={{
                      importId,
                      campaign: campaign.campaign,
                      title: campaign.title,
                      languages: { [campaign.language]: campaign.size },
                    }}
                  />
                ),
              accounts: intl.formatNumber(accounts),
            },
          };
        })}
      />
    </Section>
  );
}

/** When the posts came much faster than usual. */
export function BurstsSection({ group: { bursts } }: GroupProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <Section
      title={t("web.accounts.bursts")}
      about={t(bursts.length === 0 ? "web.accounts.bursts.none" : "web.accounts.bursts.about")}
    >
      {bursts.length > 0 && (
        <DataTable
          caption={t("web.accounts.bursts")}
          isCaptionHidden
          columns={[
            { key: "from", label: t("web.accounts.from") },
            { key: "to", label: t("web.accounts.to") },
            { key: "posts", label: t("web.accounts.member.posts"), isNumber: true },
          ]}
          rows={bursts.map((burst) => ({
            key: burst.start,
            cells: { ...burstCells(burst), posts: intl.formatNumber(burst.posts) },
          }))}
        />
      )}
    </Section>
  );
}
