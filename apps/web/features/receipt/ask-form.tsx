import { receiptDigits } from "@suar/domain/receipt-limits";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { askReceipt } from "../../api/receipts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { plainDigits } from "../../ui/plain-digits.ts";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

/** The code, and the word behind it. Both live in the page's memory only. */
export function AskForm() {
  const t = useWords();
  const [code, setCode] = useState("");
  const [isTried, setTried] = useState(false);
  const asking = useMutation({ mutationFn: askReceipt, onSuccess: () => setCode("") });
  const digits = plainDigits(code);
  const isWhole = digits.length === receiptDigits;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isWhole && !asking.isPending) asking.mutate(digits);
  };
  if (asking.data !== undefined) {
    const { status } = asking.data;
    return (
      <div className="flex flex-col gap-4">
        <Notice kind="info" title={t(`receipt.status.${status}`)} isLive>
          <p>{t(`receipt.status.${status}.about`)}</p>
        </Notice>
        <div>
          <Button
            onPress={() => {
              setTried(false);
              asking.reset();
            }}
          >
            {t("receipt.again")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={t("receipt.code")}
        description={t("receipt.code.about")}
        value={code}
        onChange={setCode}
        autoComplete="off"
        inputMode="numeric"
        direction="ltr"
        error={isTried && !isWhole && asking.error === null ? t("receipt.code.short") : undefined}
        maxLength={40}
      />
      {asking.error !== null && <ErrorNotice error={asking.error} />}
      <div>
        <Button type="submit" look="beacon" isPending={asking.isPending}>
          {t("receipt.ask")}
        </Button>
      </div>
    </form>
  );
}
