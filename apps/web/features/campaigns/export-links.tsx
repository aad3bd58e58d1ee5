import { Download, Printer } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
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
      <a href={csv} download className={buttonLook("plain")}>
        <Download size={16} aria-hidden="true" />
        {t("web.export.csv")}
      </a>
      <a href={json} download className={buttonLook("plain")}>
        <Download size={16} aria-hidden="true" />
        {t("web.export.json")}
      </a>
      <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
        {t("web.print")}
      </Button>
    </>
  );
}
