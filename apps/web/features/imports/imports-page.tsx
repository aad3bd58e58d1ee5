import { useParams } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useWords } from "../../ui/use-words.ts";
import { BringIn } from "./bring-in.tsx";
import { ImportList } from "./import-list.tsx";
import { ImportPage } from "./import-page.tsx";
import { OtherSources } from "./other-sources.tsx";

/** The files that were brought in, and the one that was chosen; with none chosen, the place to bring one in. */
export function ImportsPage() {
  const t = useWords();
  const { importId } = useParams({ strict: false });
  usePageTitle(t("web.adverts"));
  return (
    <Panes
      listLabel={t("web.imports.list")}
      shown="page"
      list={<ImportList />}
      page={
        importId === undefined ? (
          <>
            <OtherSources />
            <BringIn />
            <div className="border-t border-line pane:hidden">
              <ImportList isUnderneath />
            </div>
          </>
        ) : (
          <ImportPage key={importId} importId={importId} />
        )
      }
    />
  );
}
