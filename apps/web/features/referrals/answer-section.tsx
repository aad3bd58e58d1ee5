import type { AnswerReferral, ReferralAnswer, ReferralView } from "@suar/domain";
import { declineReasons, referralOutcomes } from "@suar/domain/referrals/referral-codes";
import { type FormEvent, useState } from "react";
import { answerReferral } from "../../api/referrals.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useReferralChange } from "./use-referral-change.ts";

interface AnswerSectionProps {
  readonly referral: ReferralView;
}

/** Takes a referral on, declines it with a reason, or reports back; of one told by hand, what the desk said. */
export function AnswerSection({ referral }: AnswerSectionProps) {
  const t = useWords();
  const [asked, setAsked] = useState<ReferralAnswer>();
  const answer = useReferralChange(
    (said: AnswerReferral) => answerReferral(referral.id, said),
    () => setAsked(undefined),
  );
  const { answer: offered } = referral.may;
  if (offered.length === 0) return null;
  const side = referral.byHand ? "byHand" : "own";
  return (
    <div className="no-print">
      <Section title={t(`web.referrals.answer.${side}`)} about={t(`web.referrals.answer.${side}.about`)}>
        {asked === "declined" || asked === "closed" ? (
          <ReasonForm
            asked={asked}
            isPending={answer.isPending}
            onSay={(said) => answer.mutate(said)}
            onCancel={() => setAsked(undefined)}
          />
        ) : (
          <div className="flex flex-wrap gap-2">
            {offered.map((each, at) => (
              <Button
                key={each}
                look={at === 0 ? "beacon" : "plain"}
                isPending={answer.isPending && answer.variables.answer === each}
                onPress={() =>
                  each === "declined" || each === "closed"
                    ? setAsked(each)
                    : answer.mutate({ answer: each, reason: null, outcome: null })
                }
              >
                {t(referral.byHand ? `web.referrals.said.${each}` : `web.referrals.say.${each}`)}
              </Button>
            ))}
          </div>
        )}
        {answer.error !== null && <ErrorNotice error={answer.error} />}
      </Section>
    </div>
  );
}

interface ReasonFormProps {
  readonly asked: "declined" | "closed";
  readonly isPending: boolean;
  readonly onSay: (said: AnswerReferral) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ asked, isPending, onSay, onCancel }: ReasonFormProps) {
  const t = useWords();
  const [reason, setReason] = useState<NonNullable<AnswerReferral["reason"]>>("no_room");
  const [outcome, setOutcome] = useState<NonNullable<AnswerReferral["outcome"]>>("help_given");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSay(asked === "declined" ? { answer: asked, reason, outcome: null } : { answer: asked, reason: null, outcome });
  };
  return (
    <form onSubmit={submit} className="flex max-w-form flex-col gap-4">
      {asked === "declined" ? (
        <SelectField
          label={t("web.referrals.declined")}
          description={t("web.referrals.decline.about")}
          value={reason}
          choices={declineReasons.map((value) => ({ value, label: t(`declineReason.${value}`) }))}
          onChange={setReason}
        />
      ) : (
        <SelectField
          label={t("web.referrals.outcome")}
          value={outcome}
          choices={referralOutcomes.map((value) => ({ value, label: t(`referralOutcome.${value}`) }))}
          onChange={setOutcome}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={isPending}>
          {t(`web.referrals.say.${asked}.submit`)}
        </Button>
        <Button onPress={onCancel}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
