import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { offeredPlaceQuery } from "../../api/people.ts";
import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useLinkToken } from "../claim/use-link-token.ts";
import { AcceptForm } from "./accept-form.tsx";

/** Where the link of an invitation leads: who asks one in, as what, and the account to make. */
export function AcceptPage() {
  const t = useWords();
  const token = useLinkToken();
  usePageTitle(t("web.accept"));
  return (
    <PublicPage title={t("web.accept")}>
      {token === "" ? (
        <Notice title={t("web.accept.noLink.title")}>
          <p>{t("web.accept.noLink.sentence")}</p>
        </Notice>
      ) : (
        <Offer key={token} token={token} />
      )}
    </PublicPage>
  );
}

function Offer({ token }: { readonly token: string }) {
  const t = useWords();
  const { data: place, error } = useQuery(offeredPlaceQuery(token));
  if (error !== null) {
    return (
      <>
        <ErrorNotice error={error} />
        <Link to="/sign-in" search={{}} className={buttonLook("plain", "self-start")}>
          {t("web.signIn")}
        </Link>
      </>
    );
  }
  return place === undefined ? <Skeleton lines={6} /> : <AcceptForm token={token} place={place} />;
}
