import { useQuery } from "@tanstack/react-query";
import { waitingAnswersQuery } from "../../api/copies.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CopyAnswers } from "./copy-answers.tsx";

/** Above the list of people: what came back from copies and waits for somebody. Nothing waits, nothing is shown. */
export function WaitingAnswers() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("copy.read") === true;
  const { data } = useQuery({ ...waitingAnswersQuery, enabled: mayRead, refetchInterval: 60_000 });
  if (data === undefined || data.answers.length === 0) return null;
  return (
    <div className="border-b border-line p-4">
      <Disclosure summary={t("web.copies.waiting", { count: data.answers.length })}>
        <CopyAnswers answers={data.answers} mayAnswer={session?.may.includes("copy.answer") === true} hasPerson />
      </Disclosure>
    </div>
  );
}
