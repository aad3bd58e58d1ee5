import type { ReviewList } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { ledgerQuery, reviewsQuery } from "../../api/ledgers.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { EntryCard } from "./entry-card.tsx";
import { ReviewText } from "./review-text.tsx";

/** What colleagues told without a person's own yes, and nobody else has looked at yet: the soonest due first. */
export function ReviewsPage() {
  const t = useWords();
  const { data, error, refetch } = useQuery(reviewsQuery);
  usePageTitle(t("web.reviews"));
  return (
    <main
      id="page"
      tabIndex={-1}
      className="relative flex min-h-0 grow flex-col gap-5 overflow-auto p-4 outline-none pane:p-8"
    >
      <Link to="/cases" search={{}} className="inline-flex items-center gap-1 self-start">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
        {t("web.cases")}
      </Link>
      <div className="flex max-w-text flex-col gap-2">
        <h1 className="text-title">{t("web.reviews")}</h1>
        <p className="text-ink-soft">{t("web.reviews.about")}</p>
      </div>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.reviews.length === 0 && (
        <EmptyState title={t("web.reviews.none.title")}>
          <p>{t("web.reviews.none.sentence")}</p>
        </EmptyState>
      )}
      <ul className="flex max-w-text flex-col gap-4">
        {data?.reviews.map((review) => (
          <li key={review.entryId} className="border-t border-line pt-4">
            <Waiting review={review} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function Waiting({ review }: { readonly review: ReviewList["reviews"][number] }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { personLabel, dueAt, isOverdue } = review;
  return (
    <article aria-label={t("web.persons.label", { label: personLabel })} className="flex flex-col gap-2">
      <h2 className="font-semibold">
        <bdi>{review.desk}</bdi>: {t(`disclosureBasis.${review.basis}`)}
      </h2>
      <ReviewText review={{ dueAt, isOverdue, done: null }} />
      <p className="flex flex-wrap gap-x-4 text-small text-ink-soft">
        <span>{t("web.persons.label", { label: personLabel })}</span>
        <span>
          {t("web.consents.entry.by")} <bdi>{review.by ?? t("word.notKnown")}</bdi>
        </span>
      </p>
      {review.isMine && <p>{t("web.reviews.mine")}</p>}
      {isOpen ? (
        <OpenedEntry person={review.personId} entryId={review.entryId} />
      ) : (
        <Button className="self-start" onPress={() => setOpen(true)}>
          {t(review.isMine ? "web.reviews.read" : "web.consents.review.open")}
        </Button>
      )}
    </article>
  );
}

function OpenedEntry({ person, entryId }: { readonly person: string; readonly entryId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(ledgerQuery(person));
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={3} />;
  const entry = data.entries.find(({ id }) => id === entryId);
  return entry === undefined ? (
    <p>{t("error.consent.not_found.title")}</p>
  ) : (
    <EntryCard person={person} entry={entry} isReviewing />
  );
}
