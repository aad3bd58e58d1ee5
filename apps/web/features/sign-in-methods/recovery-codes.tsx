import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** The ten codes, shown this once. They go on paper: a page that copies them would leave them in the clipboard. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const t = useWords();
  const [isKept, setKept] = useState(false);
  return (
    <div className="flex flex-col items-start gap-4">
      <Notice kind="attention" isLive title={t("web.codes.title")}>
        <p>{t("web.codes.sentence")}</p>
      </Notice>
      <ol className="flex flex-col gap-1 tabular-nums" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button onPress={() => print()}>{t("web.codes.print")}</Button>
      <CheckBox isSelected={isKept} onChange={setKept}>
        {t("web.codes.kept")}
      </CheckBox>
      <Button look="beacon" isDisabled={!isKept} onPress={onDone}>
        {t("web.codes.done")}
      </Button>
    </div>
  );
}
