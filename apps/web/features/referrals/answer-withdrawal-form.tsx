import type { AnswerWithdrawal, ReferralView, WithdrawalAnswer } from "@suar/domain";
import { withdrawalAnswers } from "@suar/domain/referrals/referral-codes";
import { type FormEvent, useState } from "react";
import { answerWithdrawal } from "../../api/referrals.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useReferralChange } from "./use-referral-change.ts";

interface AnswerWithdrawalFormProps {
  readonly referral: ReferralView;
  readonly withdrawalId: string;
}

/** The shortest name of a law. Characters. */
const shortestLaw = 3;

/** Answers what was asked back: deleted, kept unused, or must stay, with the law that says so. */
export function AnswerWithdrawalForm({ referral, withdrawalId }: AnswerWithdrawalFormProps) {
  const t = useWords();
  const [said, setSaid] = useState<WithdrawalAnswer | null>(null);
  const [law, setLaw] = useState("");
  const answer = useReferralChange((body: AnswerWithdrawal) => answerWithdrawal(referral.id, withdrawalId, body));
  const isReady = said !== null && (said !== "cannot" || law.trim().length >= shortestLaw);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) answer.mutate({ answer: said, law: said === "cannot" ? law.trim() : "" });
  };
  const side = referral.byHand ? "byHand" : "own";
  return (
    <form onSubmit={submit} className="no-print flex max-w-form flex-col gap-3">
      <ChoiceGroup
        label={t(`web.referrals.back.answer.${side}`)}
        value={said}
        choices={withdrawalAnswers.map((value) => ({ value, label: t(`web.referrals.back.say.${value}`) }))}
        onChange={setSaid}
      />
      {said === "cannot" && (
        <TextField
          label={t("web.referrals.back.law")}
          description={t("web.referrals.back.law.about")}
          value={law}
          onChange={setLaw}
          maxLength={300}
        />
      )}
      {said === "withdrawn" && referral.caseId !== null && <p>{t("web.referrals.back.alsoNotes")}</p>}
      {answer.error !== null && <ErrorNotice error={answer.error} />}
      <Button type="submit" look="beacon" className="self-start" isPending={answer.isPending} isDisabled={!isReady}>
        {t(`web.referrals.back.submit.${side}`)}
      </Button>
    </form>
  );
}
