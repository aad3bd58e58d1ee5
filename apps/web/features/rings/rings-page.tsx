import { useParams } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RingList } from "./ring-list.tsx";
import { RingPage } from "./ring-page.tsx";

/** The rings among the campaigns of one file or collection, and the one that was chosen. */
export function RingsPage() {
  const t = useWords();
  const { importId } = useParams({ from: "/shell/imports/$importId/rings" });
  const { ring } = useParams({ strict: false });
  usePageTitle(t(ring === undefined ? "web.rings" : "web.ring"));
  return (
    <Panes
      listLabel={t("web.rings")}
      shown={ring === undefined ? "list" : "page"}
      list={<RingList importId={importId} isAlone={ring === undefined} />}
      page={
        ring === undefined ? (
          <EmptyState title={t("web.rings.choose.title")}>
            <p>{t("web.rings.choose.sentence")}</p>
            <p className="mt-3">{t("notice.lead")}</p>
          </EmptyState>
        ) : (
          <RingPage key={ring} importId={importId} ring={ring} />
        )
      }
    />
  );
}
