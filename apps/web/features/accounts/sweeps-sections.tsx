import type { AccountList } from "@suar/domain";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { burstCells } from "./burst-cells.tsx";

interface SweepsSectionsProps {
  readonly found: Pick<AccountList, "tags" | "choruses">;
}

/** Hashtags that are filled in a burst, and employers that many accounts speak of alone. */
export function SweepsSections({ found: { tags, choruses } }: SweepsSectionsProps) {
  const t = useWords();
  const intl = useIntl();
  const times = [
    { key: "from", label: t("web.accounts.from") },
    { key: "to", label: t("web.accounts.to") },
  ];
  return (
    <div className="flex flex-col gap-8">
      {tags.length > 0 && (
        <Section title={t("web.accounts.tags")} about={t("web.accounts.tags.about")}>
          <DataTable
            caption={t("web.accounts.tags")}
            isCaptionHidden
            columns={[
              { key: "tag", label: t("web.accounts.tags.tag") },
              { key: "posts", label: t("web.accounts.member.posts"), isNumber: true },
              { key: "accounts", label: t("web.accounts.what.accounts"), isNumber: true },
              { key: "shared", label: t("web.accounts.tags.shared"), isNumber: true },
              ...times,
            ]}
            rows={tags.map(({ tag, posts, accounts, sharedPosts, burst }) => ({
              key: tag,
              cells: {
                tag: <bdi className="break-all">#{tag}</bdi>,
                posts: intl.formatNumber(posts),
                accounts: intl.formatNumber(accounts),
                shared: intl.formatNumber(sharedPosts),
                ...burstCells(burst),
              },
            }))}
          />
        </Section>
      )}
      {choruses.length > 0 && (
        <Section title={t("web.accounts.choruses")} about={t("web.accounts.choruses.about")}>
          <DataTable
            caption={t("web.accounts.choruses")}
            isCaptionHidden
            columns={[
              { key: "employer", label: t("web.accounts.choruses.employer") },
              { key: "accounts", label: t("web.accounts.what.accounts"), isNumber: true },
              { key: "only", label: t("web.accounts.choruses.only"), isNumber: true },
              { key: "expected", label: t("web.accounts.choruses.expected"), isNumber: true },
              { key: "shared", label: t("web.accounts.tags.shared"), isNumber: true },
              ...times,
            ]}
            rows={choruses.map(({ employer, accounts, onlyThis, expected, sharedPosts, burst }) => ({
              key: employer,
              cells: {
                employer: <bdi>{employer}</bdi>,
                accounts: intl.formatNumber(accounts),
                only: intl.formatNumber(onlyThis),
                expected: intl.formatNumber(expected, { maximumFractionDigits: 1 }),
                shared: intl.formatNumber(sharedPosts),
                ...burstCells(burst),
              },
            }))}
          />
        </Section>
      )}
    </div>
  );
}
