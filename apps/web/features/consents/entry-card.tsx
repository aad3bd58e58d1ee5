import type { EntryState, LedgerEntryView } from "@suar/domain";
import { CircleCheck, CircleSlash, Hourglass, type LucideIcon, MessageCircleQuestion, Undo2 } from "lucide-react";
import { useState } from "react";
import { endEntry } from "../../api/ledgers.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { EntryDetails } from "./entry-details.tsx";
import { ReviewForm } from "./review-form.tsx";
import { ReviewText } from "./review-text.tsx";
import { useClassWords } from "./use-class-words.ts";
import { useLedgerChange } from "./use-ledger-change.ts";

interface EntryCardProps {
  readonly person: string;
  readonly entry: LedgerEntryView;
  /** True on the page of reviews, where the look is what one came for. */
  readonly isReviewing?: boolean;
}

const icons = {
  serves: CircleCheck,
  said_no: CircleSlash,
  withdrawn: Undo2,
  expired: Hourglass,
  ended: CircleSlash,
  not_upheld: CircleSlash,
  suspended: Hourglass,
  not_needed: CircleSlash,
  explained_otherwise: MessageCircleQuestion,
  child_basis_needed: CircleSlash,
  person_is_adult: MessageCircleQuestion,
  law_needed: CircleSlash,
  shut_out: CircleSlash,
} as const satisfies Readonly<Record<EntryState, LucideIcon>>;

/** One entry in plain words: who may be told what, for what, until when, on what; and what is no longer so. */
export function EntryCard({ person, entry, isReviewing = false }: EntryCardProps) {
  const t = useWords();
  const sayClasses = useClassWords();
  const [isOpen, setOpen] = useState(isReviewing);
  const end = useLedgerChange(person, () => endEntry(entry.id));
  const Icon = icons[entry.state];
  const gone = entry.classes.filter((each) => !entry.left.includes(each));
  const isServing = entry.state === "serves";
  const purpose = t(`disclosurePurpose.${entry.purpose}`);
  return (
    <article className="flex flex-col gap-2 rounded-normal border border-line p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h5 className="font-semibold">
          <bdi>{entry.desk}</bdi>
        </h5>
        <Tag icon={<Icon size={14} />}>{t(`entryState.${entry.state}`)}</Tag>
      </div>
      <p>
        {t("web.consents.entry.for", { purpose })} {isServing ? sayClasses(entry.left) : sayClasses(entry.classes)}
      </p>
      {isServing && gone.length > 0 && (
        <p className="text-ink-soft">{t("web.consents.entry.gone", { classes: sayClasses(gone) })}</p>
      )}
      <p className="flex flex-wrap gap-x-4 text-small text-ink-soft">
        <span>{t("web.consents.entry.basis", { basis: t(`disclosureBasis.${entry.basis}`) })}</span>
        <span>
          {t(isServing ? "web.consents.entry.until" : "web.consents.entry.wasUntil")}{" "}
          <TimeText value={lastMoment(entry)} precision={entry.basis === "imminent_danger" ? "minute" : "day"} />
        </span>
        <span>
          {t("web.consents.entry.by")} <bdi>{entry.by ?? t("word.notKnown")}</bdi>{" "}
          <TimeText value={entry.at} precision="minute" />
        </span>
      </p>
      {entry.review !== null && <ReviewText review={entry.review} />}
      <Disclosure summary={t("web.consents.entry.details")} isOpen={isReviewing}>
        <EntryDetails entry={entry} />
      </Disclosure>
      {isOpen && entry.may.review && <ReviewForm person={person} entry={entry} onDone={() => setOpen(false)} />}
      {(entry.may.review || entry.may.end) && !isOpen && (
        <div className="no-print flex flex-wrap gap-2">
          {entry.may.review && <Button onPress={() => setOpen(true)}>{t("web.consents.review.open")}</Button>}
          {entry.may.end && isServing && (
            <AskedAction
              look="quiet"
              action={t("web.consents.entry.end")}
              title={t("web.consents.entry.end.title")}
              sentence={t("web.consents.entry.end.sentence")}
              run={() => end.mutateAsync(undefined)}
              onDone={() => {}}
            />
          )}
        </div>
      )}
    </article>
  );
}

/** An entry ends with its last day, whose midnight is the day after. */
const lastMoment = ({ until, basis }: LedgerEntryView): string =>
  basis === "imminent_danger" ? until : new Date(Date.parse(until) - 1).toISOString();
