import type { ReferralView } from "@suar/domain";
import { isolate } from "../../ui/isolate.ts";
import { useWords } from "../../ui/use-words.ts";

/** What stands only on paper beneath a referral by hand: for whom it is, what it obliges to, and room for a name and a day. */
export function HandOverSheet({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  return (
    <div className="hidden print:block">
      <p className="max-w-text">{t("web.referrals.sheet.only", { desk: isolate(referral.with) })}</p>
      <p className="mt-4 max-w-text">{t("web.referrals.sheet.back")}</p>
      <dl className="mt-8 flex flex-col gap-8">
        {(["name", "day", "signature"] as const).map((line) => (
          <div key={line} className="flex items-end gap-4">
            <dt>{t(`web.referrals.sheet.${line}`)}</dt>
            <dd className="grow border-b border-line-strong">&nbsp;</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
