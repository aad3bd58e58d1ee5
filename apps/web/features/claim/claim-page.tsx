import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { asApiError } from "../../api/api-error.ts";
import { claimNode, claimQuery, nodeQuery } from "../../api/node.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { AccountFields, type NewAccount, wholeAccount } from "../../app/account-fields.tsx";
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
  const [account, setAccount] = useState<NewAccount>({ name: "", email: "", password: "" });
  const [isTried, setTried] = useState(false);
  const claim = useMutation({
    mutationFn: claimNode,
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      await queries.invalidateQueries({ queryKey: nodeQuery.queryKey });
      await navigate({ to: "/welcome" });
    },
  });
  const isNamed = organisation.trim() !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const whole = wholeAccount(account);
    if (whole !== undefined && isNamed) claim.mutate({ token, organisation: organisation.trim(), ...whole });
  };
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
        error={isTried && !isNamed ? t("web.field.needed") : undefined}
        maxLength={120}
      />
      <AccountFields account={account} onChange={setAccount} isTried={isTried} />
      <Button type="submit" look="beacon" isPending={claim.isPending} className="self-start">
        {t("web.claim.submit")}
      </Button>
    </form>
  );
}
