import type { ReferralView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import { referralQuery, takeBackReferral } from "../../api/referrals.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { Button } from "../../ui/button.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AnswerSection } from "./answer-section.tsx";
import { CaseOfReferral } from "./case-of-referral.tsx";
import { HandOverSheet } from "./hand-over-sheet.tsx";
import { ReferralFacts } from "./referral-facts.tsx";
import { readReferralSearch } from "./referral-search.ts";
import { ReferralStateTags } from "./referral-state-tag.tsx";
import { ReferralWords } from "./referral-words.tsx";
import { useReferralChange } from "./use-referral-change.ts";
import { WithdrawalsSection } from "./withdrawals-section.tsx";

/** One referral: with whom, what for, how it stands, what was told, and what is asked back. */
export function ReferralPage({ referralId }: { readonly referralId: string }) {
  const { data: referral, error, refetch } = useQuery(referralQuery(referralId));
  if (referral !== undefined) return <ShownReferral referral={referral} />;
  if (error === null) return <Skeleton lines={10} />;
  return (
    <div className="p-6">
      <PaneError error={error} onRetry={() => void refetch()} back={<BackToReferrals />} />
    </div>
  );
}

function BackToReferrals() {
  const t = useWords();
  return (
    <Link
      to="/referrals"
      search={(search) => readReferralSearch(search)}
      className="inline-flex items-center gap-1 self-start"
    >
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.referrals")}
    </Link>
  );
}

function ShownReferral({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  useSayShownData(referral.synthetic);
  return (
    <article className="flex flex-col gap-6 p-4 pane:p-8">
      <div className="no-print pane:hidden">
        <BackToReferrals />
      </div>
      <header className="flex flex-col gap-3">
        <h1 className="text-title wrap-anywhere">
          {t(`web.referrals.title.${referral.direction}`)} <bdi>{referral.with}</bdi>
        </h1>
        <p className="flex flex-wrap items-center gap-2">
          <ReferralStateTags referral={referral} />
          {referral.synthetic && <Tag>{t("web.synthetic")}</Tag>}
        </p>
        <ReferralFacts referral={referral} />
      </header>
      {referral.withdrawals.length > 0 && <WithdrawalsSection referral={referral} />}
      <ReferralWords referral={referral} />
      {referral.byHand && <HandOverSheet referral={referral} />}
      <AnswerSection referral={referral} />
      <CaseOfReferral referral={referral} />
      {referral.byHand && (
        <Section title={t("web.referrals.record")} about={t("web.referrals.record.about")}>
          <Button className="self-start" icon={<Printer size={16} aria-hidden="true" />} onPress={() => window.print()}>
            {t("web.referrals.record.print")}
          </Button>
        </Section>
      )}
      {referral.may.takeBack && <TakeBack referral={referral} />}
    </article>
  );
}

function TakeBack({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  const back = useReferralChange(() => takeBackReferral(referral.id));
  return (
    <div className="no-print">
      <Section title={t("web.referrals.takeBack.title")} about={t("web.referrals.takeBack.about")}>
        <div>
          <AskedAction
            action={t("web.referrals.takeBack")}
            title={t("web.referrals.takeBack.ask")}
            sentence={t(referral.byHand ? "web.referrals.takeBack.byHand" : "web.referrals.takeBack.sentence")}
            run={() => back.mutateAsync(undefined)}
            onDone={() => {}}
          />
        </div>
      </Section>
    </div>
  );
}
