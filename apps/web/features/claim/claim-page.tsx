import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { asApiError } from "../../api/api-error.ts";
import { claimNode, claimQuery, nodeQuery } from "../../api/node.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useLinkToken } from "./use-link-token.ts";

const shortestPassword = 12;

/**
 * The first page of an organisation: it makes the organisation and its administrator, with the one-time link from the
 * terminal or from the node's operator.
 */
export function ClaimPage() {
  const t = useWords();
  const { data: node, error } = useQuery(nodeQuery);
  const token = useLinkToken();
  usePageTitle(t("web.claim.title"));
  return (
    <PublicPage title={t("web.claim.title")}>
      {error !== null && <ErrorNotice error={error} />}
      {token !== "" ? (
        <OpenClaim key={token} token={token} isClaimed={node?.claimed === true} />
      ) : node?.claimed === true ? (
        <Taken />
      ) : (
        <Notice title={t("web.claim.noLink.title")}>
          <p>{t("web.claim.noLink.sentence")}</p>
        </Notice>
      )}
    </PublicPage>
  );
}

function Taken() {
  const t = useWords();
  return (
    <Notice
      title={t("web.claim.taken.title")}
      actions={
        <Link to="/sign-in" search={{}} className={buttonLook("beacon")}>
          {t("web.signIn")}
        </Link>
      }
    >
      <p>{t("web.claim.taken.sentence")}</p>
    </Notice>
  );
}

function OpenClaim({ token, isClaimed }: { readonly token: string; readonly isClaimed: boolean }) {
  const { data, error } = useQuery(claimQuery(token));
  if (data !== undefined) return <ClaimForm token={token} offered={data.organisation ?? ""} />;
  if (error === null) return <Skeleton lines={8} />;
  return isClaimed && asApiError(error).code === "session.link_used" ? <Taken /> : <ErrorNotice error={error} />;
}

interface ClaimFormProps {
  readonly token: string;
  /** The name that the operator gave; it can be mended. */
  readonly offered: string;
}

function ClaimForm({ token, offered }: ClaimFormProps) {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState(offered);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isTried, setTried] = useState(false);
  const claim = useMutation({
    mutationFn: claimNode,
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      await queries.invalidateQueries({ queryKey: nodeQuery.queryKey });
      await navigate({ to: "/welcome" });
    },
  });
  const isShort = password.length < shortestPassword;
  const isIncomplete = organisation.trim() === "" || name.trim() === "" || !/^\S+@\S+\.\S+$/.test(email.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isIncomplete || isShort) return;
    claim.mutate({ token, organisation: organisation.trim(), name: name.trim(), email: email.trim(), password });
  };
  const needed = (value: string): string | undefined =>
    isTried && value.trim() === "" ? t("web.field.needed") : undefined;
  const emailError = isTried && !/^\S+@\S+\.\S+$/.test(email.trim()) ? t("web.claim.email.wrong") : undefined;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <p className="text-ink-soft">{t("web.claim.intro")}</p>
      {claim.error !== null && <ErrorNotice error={claim.error} />}
      <TextField
        label={t("web.claim.organisation")}
        name="organisation"
        autoComplete="organization"
        value={organisation}
        onChange={setOrganisation}
        error={needed(organisation)}
        maxLength={120}
      />
      <TextField
        label={t("web.claim.name")}
        description={t("web.claim.name.about")}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        error={needed(name)}
        maxLength={120}
      />
      <TextField
        label={t("web.email")}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={emailError}
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
      <Button type="submit" look="beacon" isPending={claim.isPending} className="self-start">
        {t("web.claim.submit")}
      </Button>
    </form>
  );
}
