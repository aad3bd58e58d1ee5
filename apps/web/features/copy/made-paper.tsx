import type { MadeCopy } from "@suar/domain";
import { Printer } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { InLanguage } from "./in-language.tsx";
import { Paper, type PaperSize, paperSizes } from "./paper.tsx";

interface MadePaperProps {
  readonly made: MadeCopy;
}

/** The sheet as it will be printed, and the choices that change only the print. It is shown once. */
export function MadePaper({ made }: MadePaperProps) {
  const t = useWords();
  const [size, setSize] = useState<PaperSize>("a5");
  const [hasFacts, setFacts] = useState(true);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["print"] = "paper";
    return () => {
      delete root.dataset["print"];
    };
  }, []);
  return (
    <div className="flex flex-col gap-4">
      <div className="no-print flex max-w-text flex-col gap-4">
        <Notice kind="attention" title={t("web.copy.once.title")} isLive>
          <p>{t("web.copy.once")}</p>
        </Notice>
        <ChoiceGroup
          label={t("web.copy.paper")}
          value={size}
          choices={paperSizes.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={setSize}
        />
        <CheckBox isSelected={hasFacts} onChange={setFacts}>
          {t("web.copy.printFacts")}
        </CheckBox>
        <div>
          <Button look="beacon" icon={<Printer size={16} aria-hidden="true" />} onPress={() => window.print()}>
            {t("web.print")}
          </Button>
        </div>
      </div>
      <InLanguage locale={made.document.language}>
        <Paper made={made} size={size} hasFacts={hasFacts} />
      </InLanguage>
    </div>
  );
}
