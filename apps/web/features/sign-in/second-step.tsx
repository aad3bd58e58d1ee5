import type { Session } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { signOut } from "../../api/sessions.ts";
import { passSecondFactor } from "../../api/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CodeError } from "./code-error.tsx";

interface SecondStepProps {
  readonly onFinished: (session: Session) => Promise<void>;
  readonly onStartAgain: () => void;
}

/** The code of the app, or one of the recovery codes. */
export function SecondStep({ onFinished, onStartAgain }: SecondStepProps) {
  const t = useWords();
  const [code, setCode] = useState("");
  const [isRecovery, setRecovery] = useState(false);
  const pass = useMutation({ mutationFn: passSecondFactor, onSuccess: onFinished, onError: () => setCode("") });
  const leave = useMutation({ mutationFn: signOut, onSettled: onStartAgain });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== "") pass.mutate(code.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <h2 className="text-lead font-semibold">{t("web.secondStep.title")}</h2>
      {pass.error !== null && <CodeError error={pass.error} />}
      <TextField
        key={isRecovery ? "recovery" : "code"}
        label={t(isRecovery ? "web.secondStep.recovery" : "web.secondStep.code")}
        description={t(isRecovery ? "web.secondStep.recovery.about" : "web.secondStep.code.about")}
        name="code"
        autoComplete={isRecovery ? "off" : "one-time-code"}
        inputMode={isRecovery ? "text" : "numeric"}
        value={code}
        onChange={setCode}
        autoFocus
        maxLength={40}
      />
      <Button
        type="submit"
        look="beacon"
        isPending={pass.isPending}
        isDisabled={code.trim() === ""}
        className="self-start"
      >
        {t("web.secondStep.go")}
      </Button>
      <div className="flex flex-wrap gap-2">
        <Button
          look="quiet"
          onPress={() => {
            setRecovery(!isRecovery);
            setCode("");
          }}
        >
          {t(isRecovery ? "web.secondStep.useCode" : "web.secondStep.useRecovery")}
        </Button>
        <Button look="quiet" isPending={leave.isPending} onPress={() => leave.mutate()}>
          {t("web.secondStep.again")}
        </Button>
      </div>
    </form>
  );
}
