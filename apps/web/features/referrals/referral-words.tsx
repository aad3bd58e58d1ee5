import type { OpenReferral, ReferralView } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { EyeOff, LockOpen } from "lucide-react";
import { useIntl } from "react-intl";
import { openReferral } from "../../api/referrals.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { useIdle } from "../persons/use-idle.ts";
import { PackageText } from "./package-text.tsx";

interface ReferralWordsProps {
  readonly referral: ReferralView;
}

/** An opened referral folds again after this long without a touch. Milliseconds. */
const foldAfterMs = 5 * 60_000;

/**
 * What was told, folded until somebody opens it; open it lives in this page only. It folds as soon as something of it is
 * asked back, so that nobody goes on reading that.
 */
export function ReferralWords({ referral }: ReferralWordsProps) {
  const t = useWords();
  return (
    <Section
      title={t("web.referrals.words")}
      about={t(referral.direction === "received" ? "web.referrals.words.received" : "web.referrals.words.sent")}
    >
      <Words key={referral.withdrawals.length} referral={referral} />
    </Section>
  );
}

function Words({ referral }: ReferralWordsProps) {
  const t = useWords();
  const open = useMutation({ mutationFn: () => openReferral(referral.id), gcTime: 0 });
  if (open.data !== undefined)
    return <OpenedWords opened={open.data} isPrinted={referral.byHand} onFold={() => open.reset()} />;
  if (!referral.may.read) return <p className="text-ink-soft">{t("web.referrals.words.mayNot")}</p>;
  return (
    <>
      <Button
        className="self-start"
        icon={<LockOpen size={16} aria-hidden="true" />}
        isPending={open.isPending}
        onPress={() => open.mutate()}
      >
        {t("web.referrals.words.open")}
      </Button>
      {open.error !== null && <KeyError error={open.error} onUnlocked={() => open.mutate()} />}
    </>
  );
}

interface OpenedWordsProps {
  readonly opened: OpenReferral;
  /** Only what is handed over on paper stands on paper. */
  readonly isPrinted: boolean;
  readonly onFold: () => void;
}

function OpenedWords({ opened, isPrinted, onFold }: OpenedWordsProps) {
  const t = useWords();
  const { formatList } = useIntl();
  useIdle(foldAfterMs, onFold);
  return (
    <div className={isPrinted ? "flex flex-col gap-4" : "no-print flex flex-col gap-4"}>
      <Button className="self-start" icon={<EyeOff size={16} aria-hidden="true" />} onPress={onFold}>
        {t("web.persons.fold")}
      </Button>
      {opened.package === null ? <p>{t("web.referrals.words.gone")}</p> : <PackageText sent={opened.package} />}
      {opened.restricted.length > 0 && (
        <Notice title={t("web.referrals.restricted")}>
          <p>
            {formatList(
              opened.restricted.map((one) => t(`disclosedClass.${one}`)),
              { type: "unit" },
            )}
          </p>
        </Notice>
      )}
    </div>
  );
}
