import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { confirmSession, methodsQuery } from "../../api/account.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Who signed in a while ago shows once more that it is them, before anything here can be changed. */
export function ConfirmForm() {
  const t = useWords();
  const queries = useQueryClient();
  const [password, setPassword] = useState("");
  const confirm = useMutation({
    mutationFn: confirmSession,
    onSuccess: () => queries.invalidateQueries({ queryKey: methodsQuery.queryKey }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== "") confirm.mutate(password);
  };
  return (
    <Notice title={t("web.confirm.title")}>
      <form onSubmit={submit} className="flex max-w-form flex-col gap-3">
        <p>{t("web.confirm.sentence")}</p>
        {confirm.error !== null && <ErrorNotice error={confirm.error} />}
        <TextField
          label={t("web.password")}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" isPending={confirm.isPending} isDisabled={password === ""} className="self-start">
          {t("web.confirm.go")}
        </Button>
      </form>
    </Notice>
  );
}
