import type { Emergency } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "../../ui/button-look.ts";
import { Facts } from "../../ui/facts.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Notice } from "../../ui/notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { EmergencyActions } from "./emergency-actions.tsx";
import { EmergencyDeeds } from "./emergency-deeds.tsx";
import { ReviewForm } from "./review-form.tsx";

interface EmergencyCardProps {
  readonly emergency: Emergency;
}

/** One emergency: who asked for what and why, where it stands, what was done, and what can be done now. */
export function EmergencyCard({ emergency }: EmergencyCardProps) {
  const t = useWords();
  const { state } = emergency;
  const name = isolate(emergency.askedBy);
  const minutes = t("web.emergency.minutes.value", { minutes: emergency.minutes });
  const title = t("web.emergency.head", { name, role: t(`role.${emergency.role}`), minutes });
  const wasGiven = ["running", "over", "reviewed"].includes(state);
  return (
    <article
      id={emergency.id}
      aria-label={title}
      className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-lead font-semibold wrap-anywhere">{title}</h2>
        <Tag>{t(`emergencyState.${state}`)}</Tag>
      </div>
      <p dir="auto" className="max-w-text border-s-2 border-line-strong ps-3 whitespace-pre-wrap">
        {emergency.reason}
      </p>
      <Facts facts={useFacts(emergency)} />
      <EmergencyActions emergency={emergency} />
      {emergency.keyLent && wasGiven && (
        <Notice
          actions={
            <Link to="/organisation/keys" className={buttonLook("plain")}>
              {t("web.keys.title")}
            </Link>
          }
        >
          <p>{t("web.emergency.key.lent", { name })}</p>
        </Notice>
      )}
      {wasGiven && <EmergencyDeeds emergency={emergency} />}
      {emergency.review !== null && (
        <p dir="auto" className="max-w-text whitespace-pre-wrap">
          <span className="font-semibold">{t("web.emergency.review")}: </span>
          {emergency.review}
        </p>
      )}
      {emergency.may.review && <ReviewForm emergency={emergency} />}
    </article>
  );
}

function useFacts(emergency: Emergency) {
  const t = useWords();
  const { askedAt, answeredBy, endsAt, endedAt, endedBy, reviewedBy, reviewedAt, state } = emergency;
  const by = (who: string, at: string | null) => (
    <>
      <bdi>{who}</bdi>, <TimeText value={at} precision="minute" />
    </>
  );
  const isOver = state === "over" || state === "reviewed";
  return [
    { name: t("web.emergency.askedAt"), value: <TimeText value={askedAt} precision="minute" /> },
    ...(answeredBy === null
      ? []
      : [{ name: t("web.emergency.answeredBy"), value: by(answeredBy, emergency.answeredAt) }]),
    ...(state === "running"
      ? [{ name: t("web.emergency.until"), value: <TimeText value={endsAt} precision="minute" /> }]
      : []),
    ...(isOver
      ? [{ name: t("web.emergency.endedAt"), value: by(endedBy ?? t("web.emergency.byItself"), endedAt ?? endsAt) }]
      : []),
    ...(reviewedBy === null ? [] : [{ name: t("web.emergency.reviewedBy"), value: by(reviewedBy, reviewedAt) }]),
  ];
}
