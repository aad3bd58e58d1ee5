import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Eye } from "lucide-react";
import { reviewsQuery } from "../../api/ledgers.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useWords } from "../../ui/use-words.ts";

/** Above the queue: how many entries wait for a second look, and how many are overdue. Nothing while none waits. */
export function WaitingReviews() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data } = useQuery({ ...reviewsQuery, enabled: session?.may.includes("consent.review") === true });
  if (data === undefined || data.reviews.length === 0) return null;
  return (
    <Link
      to="/reviews"
      className="inline-flex items-center gap-2 rounded-normal border border-s-4 border-beacon-strong bg-beacon-sunk px-3 py-2 text-ink"
    >
      <Eye size={18} aria-hidden="true" className="shrink-0" />
      <span>
        {t("web.reviews.waiting", { entries: data.reviews.length })}
        {data.overdue > 0 && <strong> {t("web.reviews.overdue", { entries: data.overdue })}</strong>}
      </span>
    </Link>
  );
}
