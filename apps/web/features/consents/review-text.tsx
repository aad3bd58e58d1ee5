import type { LedgerEntryView } from "@suar/domain";
import { Clock, Eye } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What a second person found, or by when one has to look. */
export function ReviewText({ review }: { readonly review: NonNullable<LedgerEntryView["review"]> }) {
  const t = useWords();
  const { done, dueAt, isOverdue } = review;
  if (done === null) {
    return (
      <p className="flex flex-wrap items-center gap-2">
        <Tag icon={<Clock size={14} />}>
          {t(isOverdue ? "web.consents.review.overdue" : "web.consents.review.waits")}
        </Tag>
        <span className="text-small">
          {t(isOverdue ? "web.consents.review.wasDue" : "web.consents.review.due")}{" "}
          <TimeText value={dueAt} precision="minute" />
        </span>
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2">
        <Tag icon={<Eye size={14} />}>{t(`reviewOutcome.${done.outcome}`)}</Tag>
        <span className="text-small">
          <bdi>{done.by ?? t("word.notKnown")}</bdi>, <TimeText value={done.at} precision="minute" />
        </span>
      </p>
      {done.words !== null && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {done.words}
        </p>
      )}
    </div>
  );
}
