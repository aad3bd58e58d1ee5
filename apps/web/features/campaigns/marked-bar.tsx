import { Download } from "lucide-react";
import { markedExportUrl } from "../../api/campaigns.ts";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { useWords } from "../../ui/use-words.ts";

interface MarkedBarProps {
  readonly importId: string;
  readonly marked: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with the marked rows. */
export function MarkedBar({ importId, marked, onClear }: MarkedBarProps) {
  const t = useWords();
  return (
    <div className="flex flex-col gap-2 border-t border-line bg-sunk p-3">
      <output>{t("web.list.marked", { rows: marked.size })}</output>
      <div className="flex flex-wrap gap-2">
        {(["csv", "json"] as const).map((format) => (
          <a key={format} href={markedExportUrl(importId, format, marked)} download className={buttonLook("plain")}>
            <Download size={16} aria-hidden="true" />
            {t(`web.export.${format}`)}
          </a>
        ))}
        <Button look="quiet" onPress={onClear}>
          {t("web.list.unmark")}
        </Button>
      </div>
    </div>
  );
}
