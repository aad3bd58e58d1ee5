import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { knowsPasskeys } from "../../api/passkeys.ts";
import { offersQuery } from "../../api/sign-in.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AddPasskey } from "./add-passkey.tsx";

/** After somebody came in for the first time: offers a passkey, where one can be made, and forces nothing. */
export function WelcomePage() {
  const t = useWords();
  const navigate = useNavigate();
  const { data: offers, isPending } = useQuery(offersQuery);
  const [opensKey, setOpensKey] = useState<boolean | undefined>();
  usePageTitle(t("web.welcome.title"));
  if (isPending) return <Skeleton />;
  if (offers?.passkeys.works !== true || !knowsPasskeys()) return <Navigate to="/imports" replace />;
  const goOn = (): void => void navigate({ to: "/imports" });
  return (
    <main id="page" tabIndex={-1} className="flex grow flex-col gap-6 overflow-auto p-4 outline-none pane:p-8">
      <h1 className="text-title">{t("web.welcome.title")}</h1>
      {opensKey === undefined ? (
        <>
          <p className="max-w-text">{t("web.welcome.sentence")}</p>
          <AddPasskey onDone={(passkey) => setOpensKey(passkey.opensKey)} onStop={goOn} />
        </>
      ) : (
        <Notice
          kind="done"
          isLive
          title={t("web.welcome.done")}
          actions={
            <Button look="beacon" onPress={goOn}>
              {t("web.welcome.goOn")}
            </Button>
          }
        >
          <p>{t(opensKey ? "web.passkeys.opensKey.about" : "web.passkeys.signsInOnly.about")}</p>
        </Notice>
      )}
    </main>
  );
}
