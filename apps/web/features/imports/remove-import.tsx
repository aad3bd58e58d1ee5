import type { Import } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { importQuery, importsQuery, removeImport, restoreImport } from "../../api/imports.ts";
import { Removal } from "../../app/removal.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RemoveImportProps {
  readonly source: Import;
}

/** Removes a file with everything found in it. */
export function RemoveImport({ source }: RemoveImportProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Removal
      action={t("web.import.remove")}
      title={t("web.import.remove.title")}
      sentence={t("web.import.remove.sentence")}
      done={t("web.import.removed")}
      remove={() => removeImport(source.id)}
      onRemoved={async () => {
        await (source.collection === null
          ? navigate({ to: "/imports" })
          : navigate({ to: "/collections/$collectionId", params: { collectionId: source.collection.id } }));
        queries.removeQueries({ queryKey: importQuery(source.id).queryKey });
        await queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
      }}
      restore={async () => {
        await restoreImport(source.id);
        await queries.invalidateQueries({ queryKey: importsQuery.queryKey });
        await navigate({ to: "/imports/$importId", params: { importId: source.id } });
      }}
    />
  );
}
