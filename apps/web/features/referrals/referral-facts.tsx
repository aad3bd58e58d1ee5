import type { ReferralView } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { useIntl } from "react-intl";
import { Facts } from "../../ui/facts.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Notice } from "../../ui/notice.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useReason } from "./use-reason.ts";

/** What can be seen of a referral without opening it. */
export function ReferralFacts({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  const { formatList } = useIntl();
  const sayReason = useReason();
  const { direction, byHand, arrivedAt, trouble, declined, outcome } = referral;
  const isSent = direction === "sent";
  return (
    <>
      <Facts
        facts={[
          { name: t("web.referrals.purpose"), value: t(`disclosurePurpose.${referral.purpose}`) },
          ...(referral.personId === null || referral.personLabel === null
            ? []
            : [
                {
                  name: t("web.referrals.person"),
                  value: (
                    <Link to="/persons/$personId" params={{ personId: referral.personId }}>
                      {t("web.persons.label", { label: referral.personLabel })}
                    </Link>
                  ),
                },
              ]),
          ...(referral.caseId === null || referral.caseNumber === null
            ? []
            : [
                {
                  name: t("web.cases.one"),
                  value: (
                    <Link to="/cases/$caseId" params={{ caseId: referral.caseId }} search={{ part: "sharing" }}>
                      {t("web.cases.number", { number: isolate(sayCaseNumber(referral.caseNumber)) })}
                    </Link>
                  ),
                },
              ]),
          {
            name: t("web.referrals.classes"),
            value:
              referral.classes.length === 0
                ? t("word.notKnown")
                : formatList(
                    referral.classes.map((one) => t(`disclosedClass.${one}`)),
                    { type: "unit" },
                  ),
          },
          {
            name: t(byHand ? "web.referrals.toldAt" : "web.referrals.sentAt"),
            value: (
              <>
                <TimeText value={referral.sentAt} precision="minute" />
                {referral.by !== null && (
                  <>
                    , <bdi>{referral.by}</bdi>
                  </>
                )}
              </>
            ),
          },
          ...(isSent && !byHand
            ? [
                {
                  name: t("web.referrals.arrived"),
                  value:
                    arrivedAt === null ? (
                      t("web.referrals.notArrived")
                    ) : (
                      <TimeText value={arrivedAt} precision="minute" />
                    ),
                },
              ]
            : []),
          ...(referral.changedAt === referral.sentAt
            ? []
            : [
                { name: t("web.referrals.changed"), value: <TimeText value={referral.changedAt} precision="minute" /> },
              ]),
          ...(declined === null ? [] : [{ name: t("web.referrals.declined"), value: t(`declineReason.${declined}`) }]),
          ...(outcome === null ? [] : [{ name: t("web.referrals.outcome"), value: t(`referralOutcome.${outcome}`) }]),
          ...(referral.deleteAfter === null
            ? []
            : [{ name: t("web.referrals.deleted"), value: <TimeText value={referral.deleteAfter} precision="day" /> }]),
        ]}
      />
      {trouble !== null && (
        <Notice kind="attention" title={t("web.referrals.notArrived")}>
          <p>{sayReason(`agreement:${trouble}`)}</p>
        </Notice>
      )}
    </>
  );
}
