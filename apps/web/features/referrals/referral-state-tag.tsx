import type { ReferralState, ReferralView } from "@suar/domain";
import { CircleCheck, CircleX, FileInput, Hand, Hourglass, type LucideIcon, PlayCircle, Send } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

const icons: Readonly<Record<ReferralState, LucideIcon>> = {
  sent: Send,
  received: FileInput,
  told_by_hand: Hand,
  accepted: CircleCheck,
  declined: CircleX,
  in_progress: PlayCircle,
  closed: CircleCheck,
};

/** Whether a referral waits for somebody of this organisation. */
export const isWaiting = ({ direction, state, withdrawals, classes }: ReferralView): boolean =>
  direction === "received" &&
  ((state === "received" && classes.some((one) => !withdrawals.some((asked) => asked.classes.includes(one)))) ||
    withdrawals.some(({ answer }) => answer === null));

/** How a referral stands, with what was asked back beside it. */
export function ReferralStateTags({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  const { state, withdrawals } = referral;
  const Icon = icons[state];
  return (
    <>
      {referral.urgent && <Tag>{t("web.referrals.urgent")}</Tag>}
      <Tag icon={<Icon size={14} />}>{t(`referralState.${state}`)}</Tag>
      {withdrawals.length > 0 && (
        <Tag icon={<Hourglass size={14} />}>
          {t(withdrawals.some(({ answer }) => answer === null) ? "web.referrals.askedBack" : "web.referrals.tookBack")}
        </Tag>
      )}
    </>
  );
}
