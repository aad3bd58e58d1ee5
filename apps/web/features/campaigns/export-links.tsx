import { Printer } from "lucide-react";
import { DownloadButton } from "../../app/download-button.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ExportLinksProps {
  readonly csv: string;
  readonly json: string;
}

/** Ways to take a page along: as a table, as data, on paper. */
export function ExportLinks({ csv, json }: ExportLinksProps) {
  const t = useWords();
  return (
    <>
      <DownloadButton path={csv}>{t("web.export.csv")}</DownloadButton>
      <DownloadButton path={json}>{t("web.export.json")}</DownloadButton>
      <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
        {t("web.print")}
      </Button>
    </>
  );
}
