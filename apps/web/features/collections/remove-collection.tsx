import type { Collection } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { collectionQuery, collectionsQuery } from "../../api/collections.ts";
import { removeImport, restoreImport } from "../../api/imports.ts";
import { Removal } from "../../app/removal.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RemoveCollectionProps {
  readonly collection: Collection;
}

/** Removes a collection with all its days. */
export function RemoveCollection({ collection: { id } }: RemoveCollectionProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Removal
      action={t("web.collection.remove")}
      title={t("web.collection.remove.title")}
      sentence={t("web.collection.remove.sentence")}
      done={t("web.collection.removed")}
      remove={() => removeImport(id)}
      onRemoved={async () => {
        await navigate({ to: "/collections" });
        queries.removeQueries({ queryKey: collectionQuery(id).queryKey });
        await queries.invalidateQueries({ queryKey: collectionsQuery.queryKey, exact: true });
      }}
      restore={async () => {
        await restoreImport(id);
        await queries.invalidateQueries({ queryKey: collectionsQuery.queryKey, exact: true });
        await navigate({ to: "/collections/$collectionId", params: { collectionId: id } });
      }}
    />
  );
}
