import { useMutation } from "@tanstack/react-query";
import { exportMarked } from "../../api/export-marked.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { useWords } from "../../ui/use-words.ts";

interface MarkedBarProps {
  readonly importId: string;
  readonly marked: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with the marked rows. */
export function MarkedBar({ importId, marked, onClear }: MarkedBarProps) {
  const t = useWords();
  const save = useMutation({
    mutationFn: async (format: "csv" | "json") => {
      saveFile(await exportMarked(importId, [...marked], format), `suar-campaigns.${format}`);
    },
  });
  return (
    <div className="flex flex-col gap-2 border-t border-line bg-sunk p-3">
      {save.error !== null && <ErrorNotice error={save.error} />}
      <output>{t("web.list.marked", { rows: marked.size })}</output>
      <div className="flex flex-wrap gap-2">
        <Button isPending={save.isPending} onPress={() => save.mutate("csv")}>
          {t("web.export.csv")}
        </Button>
        <Button isPending={save.isPending} onPress={() => save.mutate("json")}>
          {t("web.export.json")}
        </Button>
        <Button look="quiet" onPress={onClear}>
          {t("web.list.unmark")}
        </Button>
      </div>
    </div>
  );
}
