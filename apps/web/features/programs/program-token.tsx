import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ProgramTokenProps {
  readonly name: string;
  readonly token: string;
  readonly onDone: () => void;
}

/** The token of a program that was just let in. It is in the memory of this page only and gone with it. */
export function ProgramToken({ name, token, onDone }: ProgramTokenProps) {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(token);
    setCopied(true);
  };
  return (
    <Notice
      kind="attention"
      isLive
      title={t("web.programs.token.title", { name: isolate(name) })}
      actions={
        <>
          <Button onPress={() => void copy()}>
            {isCopied ? t("web.programs.token.copied") : t("web.programs.token.copy")}
          </Button>
          <Button onPress={onDone}>{t("web.programs.token.done")}</Button>
        </>
      }
    >
      <p>{t("web.programs.token.sentence")}</p>
      <p dir="ltr" className="mt-2 font-semibold wrap-anywhere select-all">
        {token}
      </p>
    </Notice>
  );
}
