import { useWords } from "../../ui/use-words.ts";
import { SendFile } from "./send-file.tsx";

/** Where a file is brought in that stands alone. */
export function BringIn() {
  const t = useWords();
  return (
    <div className="mx-auto flex max-w-text flex-col gap-6 p-4 pane:p-8">
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.imports.title")}</h1>
        <p className="text-ink-soft">{t("web.imports.about")}</p>
      </div>
      <SendFile />
      <ol className="flex list-decimal flex-col gap-2 ps-5 text-ink-soft">
        <li>{t("web.imports.step.bring")}</li>
        <li>{t("web.imports.step.map")}</li>
        <li>{t("web.imports.step.look")}</li>
      </ol>
      <p className="text-small text-ink-soft">{t("web.imports.stays")}</p>
    </div>
  );
}
