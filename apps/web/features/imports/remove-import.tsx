import type { Import } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { importQuery, importsQuery, removeImport, restoreImport } from "../../api/imports.ts";
import { useUndo } from "../../app/undo.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RemoveImportProps {
  readonly source: Import;
}

/** Removes a file after saying what will be gone, and offers to bring it back. */
export function RemoveImport({ source }: RemoveImportProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const offerUndo = useUndo();
  const [isAsking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeImport(source.id),
    onSuccess: async () => {
      setAsking(false);
      await navigate({ to: "/imports" });
      queries.removeQueries({ queryKey: importQuery(source.id).queryKey });
      await queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
      offerUndo({
        words: t("web.import.removed"),
        undo: async () => {
          await restoreImport(source.id);
          await queries.invalidateQueries({ queryKey: importsQuery.queryKey });
          await navigate({ to: "/imports/$importId", params: { importId: source.id } });
        },
      });
    },
  });
  return (
    <>
      <Button look="danger" icon={<Trash2 size={16} aria-hidden="true" />} onPress={() => setAsking(true)}>
        {t("web.import.remove")}
      </Button>
      <Dialog title={t("web.import.remove.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.import.remove.sentence")}</p>
        {remove.error !== null && <ErrorNotice error={remove.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            {t("web.import.remove")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
