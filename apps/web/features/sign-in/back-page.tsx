import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { asApiError } from "../../api/api-error.ts";
import { linkAccount, methodsQuery } from "../../api/account.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { signInLinked } from "../../api/sign-in.ts";
import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Where the other service sends people back to. Its answer goes to the node at once and out of the address. */
export function BackPage() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const isSent = useRef(false);
  usePageTitle(t("web.signIn"));
  const answer = useMutation({
    mutationFn: async (query: string) => {
      if (new URLSearchParams(query).get("state")?.startsWith("link.") === true) {
        await linkAccount(query);
        await queries.invalidateQueries({ queryKey: methodsQuery.queryKey });
        return navigate({ to: "/account/sign-in" });
      }
      const session = await signInLinked(query);
      queries.setQueryData(sessionQuery.queryKey, session);
      return navigate(session.secondFactor.length > 0 ? { to: "/sign-in", search: {} } : { to: "/imports" });
    },
  });
  const { mutate } = answer;
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    const query = location.search.slice(1);
    history.replaceState(history.state, "", location.pathname);
    mutate(query);
  }, [mutate]);
  const isUnlinked = answer.error !== null && asApiError(answer.error).code === "oidc.not_linked";
  return (
    <PublicPage title={t("web.signIn.title")}>
      {answer.error === null ? (
        <Skeleton />
      ) : (
        <>
          <ErrorNotice error={answer.error} />
          <Link
            to="/sign-in"
            search={isUnlinked ? { next: "/account/sign-in" } : {}}
            className={buttonLook("beacon", "self-start")}
          >
            {t("web.signIn")}
          </Link>
        </>
      )}
    </PublicPage>
  );
}
