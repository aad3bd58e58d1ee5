import type { OfferedPlace } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { acceptInvitation } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { AccountFields, type NewAccount, wholeAccount } from "../../app/account-fields.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { isolate } from "../../ui/isolate.ts";
import { useWords } from "../../ui/use-words.ts";

interface AcceptFormProps {
  readonly token: string;
  readonly place: OfferedPlace;
}

/** The account that an invitation offers. What was typed stays when something was wrong. */
export function AcceptForm({ token, place }: AcceptFormProps) {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [account, setAccount] = useState<NewAccount>({ name: place.name, email: "", password: "" });
  const [isTried, setTried] = useState(false);
  const accepting = useMutation({
    mutationFn: acceptInvitation,
    onSuccess: async (session) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: "/welcome" });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const whole = wholeAccount(account);
    if (whole !== undefined) accepting.mutate({ token, ...whole });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <p className="text-lead">
        {t("web.accept.intro", { invitedBy: isolate(place.invitedBy), organisation: isolate(place.organisation) })}
      </p>
      <div>
        <p className="font-semibold">{t("web.accept.roles")}</p>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {place.roles.map((role) => (
            <li key={role}>
              {t(`role.${role}`)}: <span className="text-ink-soft">{t(`roleAbout.${role}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      {accepting.error !== null && <ErrorNotice error={accepting.error} />}
      <AccountFields account={account} onChange={setAccount} isTried={isTried} />
      <Button type="submit" look="beacon" isPending={accepting.isPending} className="self-start">
        {t("web.accept.submit")}
      </Button>
    </form>
  );
}
