import { useEffect, useState } from "react";
import { LanguageMenu } from "../../app/language-menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AnswerForm } from "./answer-form.tsx";
import { CopyText } from "./copy-text.tsx";
import { InLanguage } from "./in-language.tsx";
import { LeavePage } from "../../app/leave-page.tsx";
import { type OpenedCopy, OpenCopyForm } from "./open-copy-form.tsx";
import { useCopySecret } from "./use-copy-secret.ts";

const languageLook =
  "inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-normal border border-line-strong bg-raised px-3 hover:bg-sunk";

/** A person's own copy on their phone, with the paper's code and the PIN. No name of a product, no word of what it is about. */
export function CopyPage() {
  const t = useWords();
  const secret = useCopySecret();
  const [opened, setOpened] = useState<OpenedCopy>();
  const title = t("copy.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-form flex-col gap-5 p-4">
      <header className="flex justify-end">
        <LanguageMenu className={languageLook} />
      </header>
      <main id="page" className="flex grow flex-col gap-5">
        <LeavePage />
        <h1 className="text-title">{title}</h1>
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
      </main>
    </div>
  );
}
