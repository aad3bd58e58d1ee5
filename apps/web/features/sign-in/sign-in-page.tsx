import type { Session } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { sessionQuery } from "../../api/sessions.ts";
import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useWords } from "../../ui/use-words.ts";
import { SignInFlow } from "./sign-in-flow.tsx";

/** The start page of a node that has an administrator. */
export function SignInPage() {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ from: "/sign-in" });
  usePageTitle(t("web.signIn"));
  const enter = async (session: Session): Promise<void> => {
    queries.setQueryData(sessionQuery.queryKey, session);
    await navigate({ href: next ?? "/imports" });
  };
  return (
    <PublicPage title={t("web.signIn.title")}>
      <p className="text-ink-soft">{t("web.about.oneSentence")}</p>
      <SignInFlow onSignedIn={enter} />
      <Link to="/recover" className="self-start">
        {t("web.recover.link")}
      </Link>
      <Link to="/image-help" className="self-start">
        {t("imageHelp.link")}
      </Link>
    </PublicPage>
  );
}
