import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../app/words.ts";
import type { Answers } from "../../knowledge/flags-of-answers.ts";
import { questions } from "../../knowledge/questions.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";

interface QuestionsViewProps {
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly onBack: () => void;
  readonly onEnd: () => void;
}

/** Ten questions, one at a time; a tap answers and goes on. */
export function QuestionsView({ answers, onAnswers, onBack, onEnd }: QuestionsViewProps) {
  const { say } = useWords();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [at]);
  const question = questions[at];
  if (question === undefined) return null;
  const goOn = (): void => {
    if (at + 1 === questions.length) onEnd();
    else setAt(at + 1);
  };
  return (
    <div className="flex max-w-text flex-col gap-4">
      <p className="text-ink-soft">
        {say("questions.progress", { number: String(at + 1), count: String(questions.length) })}
      </p>
      <h1 ref={heading} tabIndex={-1} className="text-title outline-none">
        {say(question.words)}
      </h1>
      <ul className="flex flex-col gap-2">
        {question.answers.map(({ id, words }) => {
          const isChosen = answers[question.id] === id;
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={isChosen}
                className={classNames(
                  "w-full cursor-pointer rounded-normal border p-3 text-start",
                  isChosen ? "border-link bg-link-sunk font-semibold" : "border-line-strong bg-raised hover:bg-sunk",
                )}
                onClick={() => {
                  onAnswers({ ...answers, [question.id]: id });
                  goOn();
                }}
              >
                {say(words)}
              </button>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => (at === 0 ? onBack() : setAt(at - 1))}>{say("start.back")}</Button>
        <Button look="quiet" onPress={goOn}>
          {say("questions.skip")}
        </Button>
      </div>
    </div>
  );
}
