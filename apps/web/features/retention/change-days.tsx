import type { RetentionRow } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeRetention, retentionPreviewQuery, retentionQuery } from "../../api/retention.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ChangeDaysProps {
  readonly row: RetentionRow;
  readonly onClose: () => void;
}

const mostDays = 36_500;
const shortestReason = 10;

function readDays(text: string): number | null {
  const days = /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return days >= 1 && days <= mostDays ? days : null;
}

/** Asks for how many days a class stays, says what would be gone at once, and why a reason is needed. */
export function ChangeDays({ row, onClose }: ChangeDaysProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [text, setText] = useState(String(row.days ?? ""));
  const [reason, setReason] = useState(row.rule?.reason ?? "");
  const days = readDays(text);
  const preview = useQuery({ ...retentionPreviewQuery(row.id, days ?? 1), enabled: days !== null });
  const save = useMutation({
    mutationFn: (wanted: number | null) => changeRetention(row.id, wanted, wanted === null ? "" : reason),
    onSuccess: (now) => {
      queries.setQueryData(retentionQuery.queryKey, now);
      onClose();
    },
  });
  const usual = row.usualDays ?? 0;
  const max = row.maxDays ?? 0;
  const lacksReason = days !== null && days > max && reason.trim().length < shortestReason;
  return (
    <Dialog title={t("web.retention.change.title", { name: t(`keptClass.${row.id}`) })} isOpen onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (days !== null && !lacksReason) save.mutate(days);
        }}
      >
        <TextField
          autoFocus
          label={t("web.retention.change.days")}
          description={t("web.retention.change.days.about", { usual, max })}
          inputMode="numeric"
          value={text}
          onChange={setText}
          error={days === null ? t("web.retention.change.days.bad") : undefined}
        />
        <TextField
          label={t("web.retention.change.reason")}
          description={t("web.retention.change.reason.about")}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={lacksReason && reason !== "" ? t("error.retention.reason_needed.title") : undefined}
        />
        {days !== null && preview.data !== undefined && (
          <Notice kind={preview.data.goesNow > 0 ? "danger" : "info"} isLive>
            <p>
              {preview.data.goesNow > 0
                ? t("web.retention.change.goes", { count: preview.data.goesNow })
                : t("web.retention.change.nothingGoes")}
            </p>
          </Notice>
        )}
        {save.error !== null && <ErrorNotice error={save.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="beacon" type="submit" isPending={save.isPending} isDisabled={days === null || lacksReason}>
            {t("web.retention.change.save", { days: days ?? usual })}
          </Button>
          {row.rule !== null && (
            <Button onPress={() => save.mutate(null)}>{t("web.retention.change.usual", { days: usual })}</Button>
          )}
          <Button look="quiet" onPress={onClose}>
            {t("web.retention.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
