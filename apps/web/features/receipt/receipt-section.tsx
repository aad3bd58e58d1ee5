import { receiptStatuses } from "@suar/domain/receipt-limits";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { endReceipt, makeReceipt, receiptQuery, tellReceipt } from "../../api/receipts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";

interface ReceiptSectionProps {
  readonly contactId: string;
  readonly mayGive: boolean;
}

/** On a contact's page: the code that whoever told it holds, and the word that a worker lets it say. */
export function ReceiptSection({ contactId, mayGive }: ReceiptSectionProps) {
  const t = useWords();
  const { locale } = useIntl();
  const queries = useQueryClient();
  const { queryKey } = receiptQuery(contactId);
  const { data, error, refetch } = useQuery(receiptQuery(contactId));
  const refresh = () => queries.invalidateQueries({ queryKey });
  const making = useMutation({ mutationFn: () => makeReceipt(contactId), onSuccess: refresh });
  const telling = useMutation({
    mutationFn: (status: (typeof receiptStatuses)[number]) => tellReceipt(contactId, status),
    onSuccess: refresh,
  });
  const ending = useMutation({ mutationFn: () => endReceipt(contactId), onSuccess: refresh });
  const failed = error ?? making.error ?? telling.error ?? ending.error;
  const receipt = data?.receipt ?? null;
  return (
    <Section title={t("web.receipts.title")} about={t("web.receipts.about", { address: `${location.origin}/receipt` })}>
      {failed !== null && <ErrorNotice error={failed} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={2} />}
      {making.data !== undefined && (
        <Notice kind="attention" title={t("web.receipts.shown")} isLive>
          <p className="text-title tabular-nums" dir="ltr">
            {making.data.code}
          </p>
          <Button onPress={() => making.reset()}>{t("web.receipts.done")}</Button>
        </Notice>
      )}
      {data !== undefined && receipt === null && <p className="text-ink-soft">{t("web.receipts.none")}</p>}
      {receipt !== null && (
        <div className="flex flex-col gap-1">
          <SelectField
            label={t("web.receipts.says")}
            value={receipt.status}
            choices={receiptStatuses.map((value) => ({ value, label: t(`receipt.status.${value}`) }))}
            onChange={(status) => telling.mutate(status)}
            isDisabled={!mayGive || telling.isPending}
          />
          <p className="text-small text-ink-soft">
            {t("web.receipts.since", {
              date: writeDate(locale, receipt.changedAt, { precision: "day" }),
              end: writeDate(locale, receipt.expiresAt, { precision: "day" }),
            })}
          </p>
        </div>
      )}
      {mayGive && data !== undefined && (
        <>
          <p className="max-w-text text-small text-ink-soft">{t("web.receipts.warn")}</p>
          <div className="flex flex-wrap gap-2">
            <Button isPending={making.isPending} onPress={() => making.mutate()}>
              {receipt === null ? t("web.receipts.make") : t("web.receipts.makeNew")}
            </Button>
            {receipt !== null && (
              <Button isPending={ending.isPending} onPress={() => ending.mutate()}>
                {t("web.receipts.end")}
              </Button>
            )}
          </div>
        </>
      )}
    </Section>
  );
}
