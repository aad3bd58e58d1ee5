import type { RuleSource } from "@suar/domain/recruitment";
import { useWords } from "../../app/words.ts";
import { writeDate } from "./write-date.ts";

/** Where a rule was read, of what day it is, and when it was read. */
export function SourceLine({ source }: { readonly source: RuleSource }) {
  const { say, tag } = useWords();
  const { title, url, kind, date, checked } = source;
  const read = writeDate(checked, tag);
  return (
    <span className="flex flex-col text-small text-ink-soft">
      <span>
        {date === "unknown"
          ? say("fee.date-unknown", { checked: read })
          : say("fee.source", { date: writeDate(date, tag), checked: read })}
      </span>
      {kind === "secondary" && <span>{say("fee.secondary")}</span>}
      <bdi className="wrap-anywhere">
        {title}. {url}
      </bdi>
    </span>
  );
}
