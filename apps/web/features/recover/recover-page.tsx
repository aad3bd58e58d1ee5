import type { AskedRecovery } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { askRecovery } from "../../api/recoveries.ts";
import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AskedRequest } from "./asked-request.tsx";
import { useAskedRecovery } from "./use-asked-recovery.ts";

/** For somebody who cannot sign in any more: two keepers of their organisation bring them back. */
export function RecoverPage() {
  const t = useWords();
  usePageTitle(t("web.recover.title"));
  const [asked, keep] = useAskedRecovery();
  return (
    <PublicPage title={t("web.recover.title")}>
      {asked === undefined ? (
        <AskForm onAsked={keep} />
      ) : (
        <AskedRequest asked={asked} onForget={() => keep(undefined)} />
      )}
      <Link to="/sign-in" search={{}} className="self-start">
        {t("web.recover.back")}
      </Link>
    </PublicPage>
  );
}

function AskForm({ onAsked }: { readonly onAsked: (asked: AskedRecovery) => void }) {
  const t = useWords();
  const [email, setEmail] = useState("");
  const ask = useMutation({ mutationFn: askRecovery, onSuccess: onAsked });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (email.trim() !== "") ask.mutate(email.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p>{t("web.recover.intro")}</p>
      <ol className="flex list-decimal flex-col gap-1 ps-6">
        <li>{t("web.recover.step.ask")}</li>
        <li>{t("web.recover.step.call")}</li>
        <li>{t("web.recover.step.password")}</li>
      </ol>
      {ask.error !== null && <ErrorNotice error={ask.error} />}
      <TextField
        label={t("web.email")}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        maxLength={200}
      />
      <Button
        type="submit"
        look="beacon"
        isPending={ask.isPending}
        isDisabled={email.trim() === ""}
        className="self-start"
      >
        {t("web.recover.ask")}
      </Button>
      <p className="text-small text-ink-soft">{t("web.recover.noKeepers")}</p>
    </form>
  );
}
