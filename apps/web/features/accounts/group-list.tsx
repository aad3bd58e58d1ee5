import type { AccountGroupRow } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { accountsQuery } from "../../api/accounts.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";

interface GroupListProps {
  readonly importId: string;
  /** The heading is that of the page when no group is chosen. */
  readonly isAlone: boolean;
}

/** The groups of accounts that post together, the most surprising first. */
export function GroupList({ importId, isAlone }: GroupListProps) {
  const t = useWords();
  const { data, error, refetch } = useQuery(accountsQuery(importId));
  useSayShownData(sumUpRows(data?.groups ?? []));
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <Link
          to="/imports/$importId/campaigns"
          params={{ importId }}
          search={{}}
          className="inline-flex items-center gap-1 self-start"
        >
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          {t("web.campaigns.back")}
        </Link>
        <ListHeading isAlone={isAlone}>{t("web.accounts.title")}</ListHeading>
        <output className="text-small text-ink-soft">
          {data === undefined ? t("web.loading") : t("web.accounts.count", { groups: data.total })}
        </output>
      </div>
      {error !== null ? (
        <div className="p-4">
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </div>
      ) : data === undefined ? (
        <Skeleton lines={8} />
      ) : data.groups.length === 0 ? (
        <EmptyState title={t("web.accounts.none.title")}>
          <p>{t(data.hasAccounts ? "web.accounts.none.sentence" : "web.accounts.noAccounts")}</p>
        </EmptyState>
      ) : (
        <ul aria-label={t("web.accounts.title")} className="min-h-0 grow overflow-auto">
          {data.groups.map((row) => (
            <li key={row.group} className="border-b border-line">
              <GroupRow importId={importId} row={row} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function GroupRow({ importId, row }: { readonly importId: string; readonly row: AccountGroupRow }) {
  const t = useWords();
  return (
    <Link
      to="/imports/$importId/accounts/$group"
      params={{ importId, group: row.group }}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      <span className="font-semibold">{t("web.accounts.group.title", { accounts: row.total.accounts })}</span>
      <bdi className="line-clamp-1 break-all text-small">{row.names.join(", ")}</bdi>
      <span className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-soft">
        <span>{t("web.accounts.objects", { objects: row.total.objects })}</span>
        <span>{t("web.accounts.posts", { posts: row.total.posts })}</span>
        <span>{t("web.accounts.bits.value", { bits: Math.round(row.bits) })}</span>
        {row.synthetic && <span>{t("web.synthetic")}</span>}
      </span>
    </Link>
  );
}
