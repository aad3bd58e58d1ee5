import type { Session } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { signIn } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChooseOrganisation } from "./choose-organisation.tsx";

interface SignInFormProps {
  /** Filled in for somebody whose session ended. */
  readonly email?: string;
  readonly onSignedIn: (session: Session) => Promise<void>;
}

/** E-mail and password. What was typed stays when it was wrong. */
export function SignInForm({ email: known = "", onSignedIn }: SignInFormProps) {
  const t = useWords();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    attempt.mutate({ email: email.trim(), password, ...(organisationId === null ? {} : { organisationId }) });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {attempt.error !== null && <ErrorNotice error={attempt.error} />}
      <TextField
        label={t("web.email")}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(typed) => {
          setEmail(typed);
          setOrganisationId(null);
        }}
        autoFocus={known === ""}
      />
      <TextField
        label={t("web.password")}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        autoFocus={known !== ""}
      />
      <ChooseOrganisation error={attempt.error} chosen={organisationId} onChoose={setOrganisationId} />
      <Button
        type="submit"
        look="beacon"
        isPending={attempt.isPending}
        isDisabled={email.trim() === "" || password === ""}
        className="self-start"
      >
        {t("web.signIn")}
      </Button>
    </form>
  );
}
