import { useWords } from "../../app/words.ts";
import { Section } from "../../ui/section.tsx";
import { adviceLines } from "./advice-lines.ts";

/** What a person can do now, whatever was found. */
export function AdviceSection() {
  const { say } = useWords();
  return (
    <Section title={say("advice.title")}>
      <ol className="flex max-w-text list-decimal flex-col gap-2 ps-6">
        {adviceLines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ol>
    </Section>
  );
}
