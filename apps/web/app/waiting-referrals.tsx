import { useQuery } from "@tanstack/react-query";
import { waitingReferralsQuery } from "../api/referrals.ts";
import { sessionQuery } from "../api/sessions.ts";
import { CountMark } from "../ui/count-mark.tsx";
import { useWords } from "../ui/use-words.ts";

/** How many referrals came and wait for an answer, or were asked back and wait for one. */
export function WaitingReferrals() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("referral.read") === true;
  const { data } = useQuery({ ...waitingReferralsQuery, enabled: mayRead });
  if (data === undefined) return null;
  const count = data.received + data.askedBack;
  return <CountMark count={count} words={t("web.referrals.waiting", { referrals: count })} />;
}
