import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LockOpen } from "lucide-react";
import { type FormEvent, useState } from "react";
import { unlockSession } from "../../api/keys.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface UnlockFormProps {
  readonly onUnlocked: () => void;
}

/** Opens the key in a session that only signed in. It closes again when the session ends. */
export function UnlockForm({ onUnlocked }: UnlockFormProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [password, setPassword] = useState("");
  const unlock = useMutation({
    mutationFn: unlockSession,
    onSuccess: (session) => {
      setPassword("");
      queries.setQueryData(sessionQuery.queryKey, session);
      onUnlocked();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== "") unlock.mutate(password);
  };
  return (
    <form onSubmit={submit} className="flex max-w-form flex-col gap-4">
      {unlock.error !== null && <ErrorNotice error={unlock.error} />}
      <TextField
        label={t("web.password")}
        description={t("web.keys.unlock.about")}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        autoFocus
      />
      <Button
        type="submit"
        look="beacon"
        icon={<LockOpen size={16} aria-hidden="true" />}
        isPending={unlock.isPending}
        isDisabled={password === ""}
        className="self-start"
      >
        {t("web.keys.unlock")}
      </Button>
    </form>
  );
}
