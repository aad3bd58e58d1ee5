import type { PrepareReferral, ReferralPreview, ReferralView } from "@suar/domain";
import { Hand, Send } from "lucide-react";
import { asApiError } from "../../api/api-error.ts";
import { sendReferral } from "../../api/referrals.ts";
import { Button } from "../../ui/button.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { PackageText } from "./package-text.tsx";
import { useReason } from "./use-reason.ts";
import { useReferralChange } from "./use-referral-change.ts";

interface SendPreviewProps {
  readonly preview: ReferralPreview;
  readonly order: PrepareReferral;
  readonly isByHand: boolean;
  readonly onSent: (referral: ReferralView) => void;
  /** Shows anew what would leave, when something changed since. */
  readonly onLookAgain: () => void;
}

/** To the letter what would leave, and the button that sends exactly that; or why it may not be sent and what can be done. */
export function SendPreview({ preview, order, isByHand, onSent, onLookAgain }: SendPreviewProps) {
  const t = useWords();
  const sayReason = useReason();
  const desk = isolate(preview.desk);
  const send = useReferralChange((digest: string) => sendReferral({ ...order, digest }), onSent);
  if (preview.package === null || preview.digest === null)
    return (
      <Notice kind="attention" isLive title={t("web.referrals.mayNot")}>
        <ul className="list-disc ps-5">
          {preview.reasons.map((reason) => (
            <li key={reason}>
              {sayReason(reason)}{" "}
              {waysOutOf(preview, reason)
                .map((way) => t(`wayOut.${way}`))
                .join(" ")}
            </li>
          ))}
        </ul>
      </Notice>
    );
  const { digest } = preview;
  const isStale = send.error !== null && asApiError(send.error).code === "referral.not_allowed";
  return (
    <section aria-labelledby="referral-preview" className="flex flex-col gap-4 border-t border-line pt-4">
      <h3 id="referral-preview" className="font-semibold">
        {t("web.referrals.leaves", { desk })}
      </h3>
      <PackageText sent={preview.package} />
      <p className="max-w-text text-small text-ink-soft">{t("web.referrals.leaves.never")}</p>
      {send.error !== null && <KeyError error={send.error} onUnlocked={() => send.mutate(digest)} />}
      {isStale ? (
        <Button className="self-start" onPress={onLookAgain}>
          {t("web.referrals.preview.again")}
        </Button>
      ) : (
        <Button
          look="beacon"
          className="self-start"
          icon={
            isByHand ? (
              <Hand size={16} aria-hidden="true" />
            ) : (
              <Send size={16} aria-hidden="true" className="rtl:-scale-x-100" />
            )
          }
          isPending={send.isPending}
          onPress={() => send.mutate(digest)}
        >
          {t(isByHand ? "web.referrals.tell" : "web.referrals.sendExactly", { desk })}
        </Button>
      )}
    </section>
  );
}

/** The ways out of one reason, where it is about a kind of facts. */
const waysOutOf = ({ classes }: ReferralPreview, reason: string) =>
  classes.find((one) => `${one.class}:${one.reason}` === reason)?.waysOut ?? [];
