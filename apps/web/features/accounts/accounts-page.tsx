import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { accountsQuery } from "../../api/accounts.ts";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { GroupList } from "./group-list.tsx";
import { GroupPage } from "./group-page.tsx";
import { SweepsSections } from "./sweeps-sections.tsx";

/** What was found of the accounts of one file or collection: groups, flooded tags, choruses; and the group chosen. */
export function AccountsPage() {
  const t = useWords();
  const { importId } = useParams({ from: "/shell/imports/$importId/accounts" });
  const { group } = useParams({ strict: false });
  const { data } = useQuery(accountsQuery(importId));
  usePageTitle(t(group === undefined ? "web.accounts.title" : "web.accounts.group"));
  const hasGroups = data !== undefined && data.groups.length > 0;
  return (
    <Panes
      listLabel={t("web.accounts.title")}
      shown={group === undefined ? "list" : "page"}
      list={
        <>
          <GroupList importId={importId} isAlone={group === undefined} />
          {group === undefined && data !== undefined && (
            <div className="p-4 pane:hidden">
              <SweepsSections found={data} />
            </div>
          )}
        </>
      }
      page={
        group === undefined ? (
          <div className="flex flex-col gap-8 p-4 pane:p-8">
            <EmptyState title={t(hasGroups ? "web.accounts.choose.title" : "web.accounts.title")}>
              <p>{t(hasGroups ? "web.accounts.choose.sentence" : "web.accounts.about")}</p>
              <p className="mt-3">{t("notice.lead")}</p>
            </EmptyState>
            {data !== undefined && <SweepsSections found={data} />}
          </div>
        ) : (
          <GroupPage key={group} importId={importId} group={group} />
        )
      }
    />
  );
}
