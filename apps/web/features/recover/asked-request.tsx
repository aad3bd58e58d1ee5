import type { AskedRecovery } from "@suar/domain";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { finishRecovery, readRecovery } from "../../api/recoveries.ts";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SpokenCode } from "../keys/spoken-code.tsx";
import { dropAskedRecovery } from "./use-asked-recovery.ts";

const shortestPassword = 12;

interface AskedRequestProps {
  readonly asked: AskedRecovery;
  readonly onForget: () => void;
}

/** The code to read out, how the request stands and, once two keepers approved, the new password. */
export function AskedRequest({ asked, onForget }: AskedRequestProps) {
  const t = useWords();
  const [isDone, setDone] = useState(false);
  const { data, error } = useQuery({
    queryKey: ["recovery", asked.id],
    queryFn: () => readRecovery(asked),
    refetchInterval: 3000,
    enabled: !isDone,
  });
  if (isDone) return <Done />;
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      {data?.state === "approved" ? (
        <NewPassword
          asked={asked}
          onDone={() => {
            setDone(true);
            dropAskedRecovery();
          }}
        />
      ) : (
        <div className="flex flex-col gap-4">
          <p>{t("web.recover.call")}</p>
          <SpokenCode code={asked.code} />
          <output>{t("web.recover.waiting")}</output>
          <p className="text-small text-ink-soft">
            {t("web.recover.stay")} {t("web.recover.until")} <TimeText value={asked.expiresAt} precision="minute" />.
          </p>
          <Button className="self-start" onPress={onForget}>
            {t("web.recover.anew")}
          </Button>
        </div>
      )}
    </>
  );
}

function NewPassword({ asked, onDone }: { readonly asked: AskedRecovery; readonly onDone: () => void }) {
  const t = useWords();
  const [password, setPassword] = useState("");
  const [isTried, setTried] = useState(false);
  const finish = useMutation({ mutationFn: () => finishRecovery(asked, password), onSuccess: onDone });
  const isShort = password.length < shortestPassword;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort) finish.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Notice kind="done" isLive title={t("web.recover.approved.title")}>
        <p>{t("web.recover.approved.sentence")}</p>
      </Notice>
      {finish.error !== null && <ErrorNotice error={finish.error} />}
      <TextField
        label={t("web.recover.password")}
        description={t("web.claim.password.about", { characters: shortestPassword })}
        name="password"
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={isTried && isShort ? t("web.claim.password.short", { characters: shortestPassword }) : undefined}
        maxLength={200}
        autoFocus
      />
      <Button type="submit" look="beacon" isPending={finish.isPending} className="self-start">
        {t("web.recover.finish")}
      </Button>
    </form>
  );
}

function Done() {
  const t = useWords();
  return (
    <Notice
      kind="done"
      isLive
      title={t("web.recover.done.title")}
      actions={
        <Link to="/sign-in" search={{}} className={buttonLook("beacon")}>
          {t("web.signIn")}
        </Link>
      }
    >
      <p>{t("web.recover.done.sentence")}</p>
    </Notice>
  );
}
