import type { RecallReason, SharedItemView } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { recallItem } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RecallItemProps {
  readonly item: SharedItemView;
  readonly onRecalled: () => Promise<void>;
}

const reasons = ["sent_by_mistake", "no_longer_right", "consent_withdrawn"] as const satisfies readonly RecallReason[];

/** Recalls what was shared, after saying what will be gone and what cannot be taken back. */
export function RecallItem({ item, onRecalled }: RecallItemProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<RecallReason | null>(null);
  const recall = useMutation({
    mutationFn: (why: RecallReason) => recallItem(item.id, why),
    onSuccess: async () => {
      setAsking(false);
      await onRecalled();
    },
  });
  return (
    <>
      <Button look="danger" onPress={() => setAsking(true)}>
        {t("web.item.recall")}
      </Button>
      <Dialog title={t("web.item.recall.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.item.recall.sentence")}</p>
        <ChoiceGroup
          label={t("web.item.recall.reason")}
          value={reason}
          choices={reasons.map((value) => ({ value, label: t(`recallReason.${value}`) }))}
          onChange={setReason}
        />
        {recall.error !== null && <ErrorNotice error={recall.error} />}
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            isPending={recall.isPending}
            isDisabled={reason === null}
            onPress={() => {
              if (reason !== null) recall.mutate(reason);
            }}
          >
            {t("web.item.recall")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
