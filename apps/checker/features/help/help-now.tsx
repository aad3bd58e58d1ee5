import type { CheckerWordId } from "@suar/i18n/checker";
import { useWords } from "../../app/words.ts";

/** For somebody for whom a check comes too late. */
const parts = {
  "there.title": ["there.danger", "there.life", "there.place", "there.embassy", "there.forced"],
  "held.title": ["held.call", "held.quiet", "held.ransom", "held.proof"],
} as const satisfies Readonly<Partial<Record<CheckerWordId, readonly CheckerWordId[]>>>;
const titles = ["there.title", "held.title"] as const;

/** What helps somebody who is there already, and who knows somebody who is held. */
export function HelpNow() {
  const { say } = useWords();
  return (
    <div className="flex max-w-text flex-col gap-2">
      {titles.map((title) => (
        <details key={title} className="rounded-normal border border-line bg-raised p-3">
          <summary className="content-center font-semibold">{say(title)}</summary>
          <ul className="flex list-disc flex-col gap-2 ps-5 pt-2">
            {parts[title].map((line) => (
              <li key={line}>{say(line)}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
