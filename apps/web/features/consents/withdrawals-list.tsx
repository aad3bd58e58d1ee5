import type { LedgerView, ReferralView, WithdrawalView } from "@suar/domain";
import { Undo2 } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useClassWords } from "./use-class-words.ts";

interface WithdrawalsListProps {
  readonly ledger: LedgerView;
  readonly told: readonly ReferralView[];
}

/** What the person took back, and how each desk that was told answered: deleted, kept unused, or kept by a law. */
export function WithdrawalsList({ ledger, told }: WithdrawalsListProps) {
  const t = useWords();
  const sayClasses = useClassWords();
  const asked = told.filter(({ withdrawals }) => withdrawals.length > 0);
  if (ledger.withdrawals.length === 0 && asked.length === 0) return null;
  return (
    <section aria-label={t("web.consents.taken")} className="flex flex-col gap-3">
      <h4 className="font-semibold">{t("web.consents.taken")}</h4>
      <ul className="flex flex-col gap-2">
        {ledger.withdrawals.map((back) => (
          <li key={back.id} className="flex flex-col">
            <span>{sayWithdrawal(back)}</span>
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <>
          <h5 className="font-semibold">{t("web.consents.answers")}</h5>
          <ul className="flex flex-col gap-3">
            {asked.flatMap((sent) => sent.withdrawals.map((one) => <Answer key={one.id} sent={sent} asked={one} />))}
          </ul>
        </>
      )}
    </section>
  );

  function sayWithdrawal({ desk, purpose, classes, form, by, at }: WithdrawalView) {
    const what = classes.length === 0 ? t("web.consents.taken.everything") : sayClasses(classes);
    return (
      <span className="flex flex-wrap items-baseline gap-x-3">
        <Tag icon={<Undo2 size={14} />}>{t("entryState.withdrawn")}</Tag>
        <span>{what}</span>
        <span>
          <bdi>{desk ?? t("web.consents.withdraw.everyDesk")}</bdi>
        </span>
        <span>{purpose === null ? t("web.consents.withdraw.everyPurpose") : t(`disclosurePurpose.${purpose}`)}</span>
        <span className="flex flex-wrap gap-x-3 text-small text-ink-soft">
          <span>{t(`consentForm.${form}`)}</span>
          <bdi>{by ?? t("word.notKnown")}</bdi>
          <TimeText value={at} precision="minute" />
        </span>
      </span>
    );
  }
}

interface AnswerProps {
  readonly sent: ReferralView;
  readonly asked: ReferralView["withdrawals"][number];
}

function Answer({ sent, asked }: AnswerProps) {
  const t = useWords();
  const sayClasses = useClassWords();
  const { answer, law, answeredAt } = asked;
  return (
    <li className="flex flex-col border-s-2 border-line-strong ps-4">
      <span>
        <bdi>{sent.with}</bdi>:{" "}
        <span className="font-semibold">
          {t(answer === null ? "web.consents.answers.none" : `withdrawalAnswer.${answer}`)}
        </span>
        {law !== null && (
          <>
            {" "}
            (<bdi>{law}</bdi>)
          </>
        )}
      </span>
      <span className="flex flex-wrap gap-x-4 text-small text-ink-soft">
        <span>{sayClasses(asked.classes)}</span>
        <span>
          {t("web.consents.answers.asked")} <TimeText value={asked.at} precision="minute" />
        </span>
        {answeredAt !== null && (
          <span>
            {t("web.consents.answers.answered")} <TimeText value={answeredAt} precision="minute" />
          </span>
        )}
        <span>{t(`takeBackReason.${asked.reason}`)}</span>
      </span>
    </li>
  );
}
