import { useParams } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useWords } from "../../ui/use-words.ts";
import { BeginCollection } from "./begin-collection.tsx";
import { CollectionList } from "./collection-list.tsx";
import { CollectionPage } from "./collection-page.tsx";

/** The collections that grow by days, and the one that was chosen; with none chosen, the place to begin one. */
export function CollectionsPage() {
  const t = useWords();
  const { collectionId } = useParams({ strict: false });
  usePageTitle(t(collectionId === undefined ? "web.collections" : "web.collection"));
  return (
    <Panes
      listLabel={t("web.collections")}
      shown="page"
      list={<CollectionList />}
      page={
        collectionId === undefined ? (
          <>
            <div className="border-b border-line pane:hidden">
              <CollectionList isAbove />
            </div>
            <BeginCollection />
          </>
        ) : (
          <CollectionPage key={collectionId} collectionId={collectionId} />
        )
      }
    />
  );
}
