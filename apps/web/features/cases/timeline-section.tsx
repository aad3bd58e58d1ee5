import type { Case, CaseEvent } from "@suar/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { timelineQuery } from "../../api/cases.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What happened in a case, newest first; older stretches come when asked for. */
export function TimelineSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const { events, next } = file.timeline;
  const [isOlder, setOlder] = useState(false);
  const older = useInfiniteQuery({ ...timelineQuery(file.id, next ?? ""), enabled: isOlder && next !== null });
  const all = [...events, ...(older.data?.pages.flatMap((page) => page.events) ?? [])];
  const hasMore = isOlder ? older.hasNextPage : next !== null;
  return (
    <Section title={t("web.cases.timeline")}>
      <ol className="flex max-w-text flex-col gap-3 border-s-2 border-line-strong ps-4">
        {all.map((event) => (
          <li key={event.id}>
            <EventText file={file} event={event} />
          </li>
        ))}
      </ol>
      {older.error !== null && <ErrorNotice error={older.error} />}
      {hasMore && (
        <Button
          className="self-start"
          isPending={older.isFetching}
          onPress={() => {
            if (isOlder) void older.fetchNextPage();
            else setOlder(true);
          }}
        >
          {t("web.cases.timeline.older")}
        </Button>
      )}
    </Section>
  );
}

function EventText({ file, event }: { readonly file: Case; readonly event: CaseEvent }) {
  const t = useWords();
  const person = file.persons.find((each) => each.person === event.subject);
  return (
    <>
      <p>
        {t(`caseEvent.${event.kind}`)}
        {person !== undefined && <>: {t("web.persons.label", { label: person.label })}</>}
      </p>
      {event.words !== null && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {event.words}
        </p>
      )}
      <p className="text-small text-ink-soft">
        <bdi>{event.by ?? t("word.notKnown")}</bdi>, <TimeText value={event.at} precision="minute" />
      </p>
    </>
  );
}
