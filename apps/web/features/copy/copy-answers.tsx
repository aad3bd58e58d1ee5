import type { CopyAnswer } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { closeCopyAnswer, readCopyAnswer } from "../../api/copies.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { copiesAddress } from "./addresses.ts";

interface CopyAnswersProps {
  readonly answers: readonly CopyAnswer[];
  readonly mayAnswer: boolean;
  /** True in a list over several people. */
  readonly hasPerson?: boolean;
}

/** What people sent back from their copies: tasks, each folded until it is read. */
export function CopyAnswers({ answers, mayAnswer, hasPerson = false }: CopyAnswersProps) {
  return (
    <ul className="flex flex-col gap-2">
      {answers.map((answer) => (
        <AnswerRow key={answer.id} answer={answer} mayAnswer={mayAnswer} hasPerson={hasPerson} />
      ))}
    </ul>
  );
}

interface AnswerRowProps {
  readonly answer: CopyAnswer;
  readonly mayAnswer: boolean;
  readonly hasPerson: boolean;
}

function AnswerRow({ answer, mayAnswer, hasPerson }: AnswerRowProps) {
  const t = useWords();
  const queries = useQueryClient();
  const reading = useMutation({ mutationFn: () => readCopyAnswer(answer.id), gcTime: 0 });
  const closing = useMutation({
    mutationFn: () => closeCopyAnswer(answer.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["copies"] }),
  });
  const error = reading.error ?? closing.error;
  return (
    <li className="flex flex-col gap-2 rounded-normal border border-line bg-raised p-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{t(`web.copies.answer.${answer.kind}`)}</span>
        {hasPerson && (
          <Link to={copiesAddress(answer.personId)}>
            {t("web.copies.answer.person", { label: answer.personLabel })}
          </Link>
        )}
        <span className="text-small text-ink-soft">
          <TimeText value={answer.at} precision="minute" />
          {answer.doneBy !== null && ` · ${t("web.copies.answer.done", { name: answer.doneBy })}`}
        </span>
      </p>
      {reading.data !== undefined && (
        <blockquote className="max-w-text whitespace-pre-wrap border-s-4 border-line ps-3" dir="auto">
          {reading.data.text === null
            ? t("web.copies.answer.unreadable")
            : reading.data.text || t("web.copies.answer.empty")}
        </blockquote>
      )}
      {error !== null && <ErrorNotice error={error} />}
      {mayAnswer && (
        <div className="flex flex-wrap gap-2">
          {reading.data === undefined && (
            <Button isPending={reading.isPending} onPress={() => reading.mutate()}>
              {t("web.copies.answer.read")}
            </Button>
          )}
          {answer.doneAt === null && (
            <Button isPending={closing.isPending} onPress={() => closing.mutate()}>
              {t("web.copies.answer.close")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
