import type { Collection } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { collectionQuery, rebuildCollection } from "../../api/collections.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RebuildNoticeProps {
  readonly collection: Pick<Collection, "id" | "may">;
}

/** A collection was not built to its end: what is kept, and the way to go on. */
export function RebuildNotice({ collection: { id, may } }: RebuildNoticeProps) {
  const t = useWords();
  const queries = useQueryClient();
  const rebuild = useMutation({
    mutationFn: () => rebuildCollection(id),
    onSuccess: (collection) => queries.setQueryData(collectionQuery(id).queryKey, collection),
  });
  return (
    <>
      <Notice
        kind="attention"
        title={t("web.collection.failed.title")}
        actions={
          may.rebuild && (
            <Button look="beacon" isPending={rebuild.isPending} onPress={() => rebuild.mutate()}>
              {t("web.collection.rebuild")}
            </Button>
          )
        }
      >
        <p>{t("web.collection.failed.sentence")}</p>
      </Notice>
      {rebuild.error !== null && <ErrorNotice error={rebuild.error} />}
    </>
  );
}
