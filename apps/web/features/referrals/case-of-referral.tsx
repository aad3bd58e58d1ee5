import type { ReferralView } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { FolderPlus } from "lucide-react";
import { openReferralCase } from "../../api/referrals.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { useReferralChange } from "./use-referral-change.ts";

/** Opens a case for a referral that was taken on; its words stay here and are copied nowhere. */
export function CaseOfReferral({ referral }: { readonly referral: ReferralView }) {
  const t = useWords();
  const queries = useQueryClient();
  const open = useReferralChange(
    () => openReferralCase(referral.id),
    () => void queries.invalidateQueries({ queryKey: ["cases", "list"] }),
  );
  if (!referral.may.openCase) return null;
  return (
    <div className="no-print">
      <Section title={t("web.referrals.case")} about={t("web.referrals.case.about")}>
        <Button
          className="self-start"
          icon={<FolderPlus size={16} aria-hidden="true" />}
          isPending={open.isPending}
          onPress={() => open.mutate(undefined)}
        >
          {t("web.referrals.case.open")}
        </Button>
        {open.error !== null && <KeyError error={open.error} onUnlocked={() => open.mutate(undefined)} />}
      </Section>
    </div>
  );
}
