import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { beginTotp, confirmTotp } from "../../api/account.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CodeError } from "../sign-in/code-error.tsx";
import { QrPicture } from "./qr-picture.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

interface SetUpAppProps {
  readonly onDone: () => void;
}

/** Sets an authenticator app up: scan, type its first code, keep the recovery codes. */
export function SetUpApp({ onDone }: SetUpAppProps) {
  const t = useWords();
  const [code, setCode] = useState("");
  const isBegun = useRef(false);
  const begin = useMutation({ mutationFn: beginTotp });
  const confirm = useMutation({ mutationFn: confirmTotp, onError: () => setCode("") });
  const { mutate: start } = begin;
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    start();
  }, [start]);
  const setUp = begin.data;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (setUp !== undefined && code.trim() !== "") confirm.mutate({ setUp: setUp.setUp, code: code.trim() });
  };
  if (confirm.data !== undefined) return <RecoveryCodes codes={confirm.data.recoveryCodes} onDone={onDone} />;
  if (begin.error !== null) return <ErrorNotice error={begin.error} onRetry={() => start()} />;
  if (setUp === undefined) return <Skeleton lines={6} />;
  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-4">
      <p>{t("web.app.scan")}</p>
      <QrPicture text={setUp.uri} label={t("web.app.qr")} />
      <Disclosure summary={t("web.app.cannotScan")}>
        <p className="flex flex-col gap-1">
          {t("web.app.type")}
          <code className="wrap-anywhere" dir="ltr">
            {setUp.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}
          </code>
        </p>
      </Disclosure>
      {confirm.error !== null && <CodeError error={confirm.error} />}
      <TextField
        label={t("web.app.first")}
        description={t("web.secondStep.code.about")}
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        onChange={setCode}
        maxLength={12}
      />
      <Button type="submit" look="beacon" isPending={confirm.isPending} isDisabled={code.trim() === ""}>
        {t("web.app.confirm")}
      </Button>
    </form>
  );
}
