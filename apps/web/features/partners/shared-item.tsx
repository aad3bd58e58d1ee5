import type { SharedItemView } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { readItem } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CorrectItem } from "./correct-item.tsx";
import { LeadSummaryText } from "./lead-summary-text.tsx";
import { RecallItem } from "./recall-item.tsx";

interface SharedItemProps {
  readonly item: SharedItemView;
}

/** One thing that was shared: where it is now, and what can be done. */
export function SharedItem({ item }: SharedItemProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const reading = useMutation({ mutationFn: () => readItem(item.id), onSuccess: () => setOpen(true) });
  const refresh = () => queries.invalidateQueries({ queryKey: ["exchange"] });
  const { direction, partner } = item;
  return (
    <li className="flex max-w-text flex-col items-start gap-2 border-s-2 border-line-strong ps-3">
      <p className="font-semibold">
        {t(direction === "sent" ? "web.item.sent" : "web.item.received", { partner })},{" "}
        <TimeText value={item.sharedAt} precision="minute" />
      </p>
      <p className="flex flex-wrap items-center gap-2 text-small">
        {item.tlp !== null && (
          <Tag>
            <bdi>{item.tlp}</bdi>
          </Tag>
        )}
        {item.classes.map((one) => (
          <Tag key={one}>{t(`dataClass.${one}`)}</Tag>
        ))}
        {item.leadId !== null && (
          <Link to="/leads/$leadId" params={{ leadId: item.leadId }} search={{}}>
            {t("web.lead")}
          </Link>
        )}
      </p>
      <p>{t(sentenceOf(item))}</p>
      {item.recalledAt === null && item.deleteAfter !== null && (
        <p className="text-small text-ink-soft">
          {t("web.item.deleteAfter")} <TimeText value={item.deleteAfter} precision="day" />
        </p>
      )}
      <div className="no-print flex flex-wrap gap-2">
        {item.may.read && !isOpen && (
          <Button isPending={reading.isPending} onPress={() => reading.mutate()}>
            {t("web.item.read")}
          </Button>
        )}
        {item.may.recall && <RecallItem item={item} onRecalled={refresh} />}
      </div>
      {reading.error !== null && <ErrorNotice error={reading.error} />}
      {isOpen && item.may.read && reading.data !== undefined && (
        <>
          <LeadSummaryText summary={reading.data.summary} />
          {item.may.recall && (
            <CorrectItem
              item={item}
              words={reading.data.summary.words}
              onSent={() => void refresh().then(() => reading.mutate())}
            />
          )}
        </>
      )}
    </li>
  );
}

function sentenceOf({ direction, arrivedAt, recalledAt, recallConfirmedAt, may }: SharedItemView) {
  if (recalledAt !== null && direction === "received") return "web.item.recalled.here";
  if (recalledAt !== null)
    return recallConfirmedAt === null ? "web.item.recalled.waits" : "web.item.recalled.confirmed";
  if (!may.read) return "web.item.gone";
  return arrivedAt === null ? "web.item.onTheWay" : "web.item.arrived";
}
