import { useWords } from "./words.ts";

const lines = ["remains.nothing-sent", "remains.history", "remains.others", "remains.exit"] as const;

/** What stays on the device and what does not, said before anything is put in. */
export function Remains({ takesReports }: { readonly takesReports: boolean }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="remains" className="flex flex-col gap-2">
      <h2 id="remains" className="text-body font-semibold">
        {say("remains.title")}
      </h2>
      <ul className="flex list-disc flex-col gap-1 ps-5 text-ink-soft">
        {takesReports && <li>{say("remains.report")}</li>}
        {lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </section>
  );
}
