import type { Session } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { onSessionEnd } from "../api/session-end.ts";
import { sessionQuery } from "../api/sessions.ts";
import { SignInFlow } from "../features/sign-in/sign-in-flow.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../ui/use-words.ts";
import { forgetDrafts } from "./drafts.ts";

interface SessionGuardProps {
  readonly session: Session;
}

/** When the session ends while somebody works, asks them to sign in again over the page, so that nothing typed is lost. */
export function SessionGuard({ session }: SessionGuardProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [hasEnded, setEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  const goOn = async (next: Session): Promise<void> => {
    if (next.user.id !== session.user.id) {
      // Another person signed in: what the first one typed and saw is not theirs.
      forgetDrafts();
      queries.clear();
      location.assign("/");
      return;
    }
    queries.setQueryData(sessionQuery.queryKey, next);
    setEnded(false);
    await queries.invalidateQueries();
  };
  return (
    <Dialog title={t("web.session.ended.title")} isOpen={hasEnded}>
      <p>{t("web.session.ended.sentence")}</p>
      <SignInFlow email={session.user.email} onSignedIn={goOn} />
    </Dialog>
  );
}
