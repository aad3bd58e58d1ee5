import type { ReferralView } from "@suar/domain";
import { CircleCheck, Hourglass } from "lucide-react";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useClassWords } from "../consents/use-class-words.ts";
import { AnswerWithdrawalForm } from "./answer-withdrawal-form.tsx";

type Asked = ReferralView["withdrawals"][number];

/** What is asked back of a referral, and what the one who was told it answers. */
export function WithdrawalsSection({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  const side = referral.direction === "received" ? "received" : "sent";
  return (
    <Section title={t(`web.referrals.back.${side}`)} about={t(`web.referrals.back.${side}.about`)}>
      <ul className="flex max-w-text flex-col gap-4">
        {referral.withdrawals.map((asked) => (
          <li key={asked.id} className="flex flex-col gap-2 border-s-4 border-line-strong ps-4">
            <WithdrawalText asked={asked} isHere={side === "received"} />
            {asked.answer === null && referral.may.answerWithdrawal && (
              <AnswerWithdrawalForm referral={referral} withdrawalId={asked.id} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WithdrawalText({ asked, isHere }: { readonly asked: Asked; readonly isHere: boolean }) {
  const t = useWords();
  const say = useClassWords();
  const { answer, law } = asked;
  return (
    <>
      <p>
        <span className="font-semibold">{say(asked.classes)}</span>: {t(`takeBackReason.${asked.reason}`)},{" "}
        <TimeText value={asked.at} precision="minute" />
      </p>
      <p className="flex items-start gap-2">
        <span aria-hidden="true" className="mt-1 shrink-0">
          {answer === null ? <Hourglass size={16} /> : <CircleCheck size={16} />}
        </span>
        <span>
          {answer === null ? (
            t("web.referrals.back.noAnswer")
          ) : (
            <>
              {t(isHere ? `web.referrals.back.say.${answer}` : `withdrawalAnswer.${answer}`)}
              {law !== null && law !== "" && (
                <>
                  {": "}
                  <bdi>{law}</bdi>
                </>
              )}
              , <TimeText value={asked.answeredAt} precision="minute" />
            </>
          )}
        </span>
      </p>
    </>
  );
}
