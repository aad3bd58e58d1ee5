import { useState } from "react";
import { QuietPage } from "../../app/quiet-page.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AnswerForm } from "./answer-form.tsx";
import { CopyText } from "./copy-text.tsx";
import { InLanguage } from "./in-language.tsx";
import { type OpenedCopy, OpenCopyForm } from "./open-copy-form.tsx";
import { useCopySecret } from "./use-copy-secret.ts";

/** A person's own copy on their phone, with the paper's code and the PIN. No name of a product, no word of what it is about. */
export function CopyPage() {
  const t = useWords();
  const secret = useCopySecret();
  const [opened, setOpened] = useState<OpenedCopy>();
  return (
    <QuietPage title={t("copy.title")}>
      {secret === undefined && (
        <Notice kind="attention" title={t("copy.open.notWhole.title")}>
          <p>{t("copy.open.notWhole")}</p>
        </Notice>
      )}
      {secret !== undefined && opened === undefined && <OpenCopyForm secret={secret} onOpen={setOpened} />}
      {opened !== undefined && (
        <InLanguage locale={opened.document.language}>
          <div className="flex flex-col gap-6">
            <CopyText document={opened.document} />
            <AnswerForm opened={opened} />
          </div>
        </InLanguage>
      )}
    </QuietPage>
  );
}
