import type { OfferedPlace } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { acceptInvitation } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { isolate } from "../../ui/isolate.ts";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

const shortestPassword = 12;

interface AcceptFormProps {
  readonly token: string;
  readonly place: OfferedPlace;
}

/** The account that an invitation offers. What was typed stays when something was wrong. */
export function AcceptForm({ token, place }: AcceptFormProps) {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState(place.name);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isTried, setTried] = useState(false);
  const accepting = useMutation({
    mutationFn: acceptInvitation,
    onSuccess: async (session) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: "/welcome" });
    },
  });
  const isEmail = /^\S+@\S+\.\S+$/.test(email.trim());
  const isShort = password.length < shortestPassword;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || !isEmail || isShort) return;
    accepting.mutate({ token, name: name.trim(), email: email.trim(), password });
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
      <TextField
        label={t("web.claim.name")}
        description={t("web.claim.name.about")}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        error={isTried && name.trim() === "" ? t("web.field.needed") : undefined}
        maxLength={120}
      />
      <TextField
        label={t("web.email")}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={isTried && !isEmail ? t("web.claim.email.wrong") : undefined}
        maxLength={200}
      />
      <TextField
        label={t("web.password")}
        description={t("web.claim.password.about", { characters: shortestPassword })}
        name="password"
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={isTried && isShort ? t("web.claim.password.short", { characters: shortestPassword }) : undefined}
        maxLength={200}
      />
      <Button type="submit" look="beacon" isPending={accepting.isPending} className="self-start">
        {t("web.accept.submit")}
      </Button>
    </form>
  );
}
