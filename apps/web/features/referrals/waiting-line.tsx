import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowRightLeft } from "lucide-react";
import { waitingReferralsQuery } from "../../api/referrals.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useWords } from "../../ui/use-words.ts";

/** Above the queue: how many referrals wait for somebody here, for a phone too, whose rail has no room for them. */
export function WaitingLine() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("referral.read") === true;
  const { data } = useQuery({ ...waitingReferralsQuery, enabled: mayRead });
  if (data === undefined || data.received + data.askedBack === 0) return null;
  return (
    <Link
      to="/referrals"
      search={{}}
      className="inline-flex items-center gap-2 rounded-normal border border-s-4 border-beacon-strong bg-beacon-sunk px-3 py-2 text-ink"
    >
      <ArrowRightLeft size={18} aria-hidden="true" className="shrink-0" />
      <span>
        {data.received > 0 && t("web.referrals.waiting.received", { referrals: data.received })}{" "}
        {data.askedBack > 0 && <strong>{t("web.referrals.waiting.askedBack", { referrals: data.askedBack })}</strong>}
      </span>
    </Link>
  );
}
