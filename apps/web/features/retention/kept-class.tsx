import type { RetentionRow } from "@suar/domain";
import { CalendarClock } from "lucide-react";
import { useState } from "react";
import { useIntl } from "react-intl";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";
import { ChangeDays } from "./change-days.tsx";
import { limitOf } from "./limit-of.ts";

interface KeptClassProps {
  readonly row: RetentionRow;
}

/** One class of data as sentences: what it is, why it is kept, how long, what happens then. */
export function KeptClass({ row }: KeptClassProps) {
  const t = useWords();
  const { locale } = useIntl();
  const [isChanging, setChanging] = useState(false);
  const { id, days, rule, soon } = row;
  const day = (value: string): string => writeDate(locale, value, { precision: "day" });
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4 first:pt-0 last:border-b-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="flex min-w-0 max-w-text flex-col gap-1">
          <h3 className="font-semibold">{t(`keptClass.${id}`)}</h3>
          <p className="text-small text-ink-soft">{t(`keptClass.${id}.purpose`)}</p>
          {days === null ? (
            <p>{limitOf(t, id)}</p>
          ) : (
            <>
              <p>{t("web.retention.days", { days, from: row.from })}</p>
              {row.ends !== "keep" && <p className="text-small">{t(`web.retention.ends.${row.ends}`)}</p>}
            </>
          )}
          {rule !== null && (
            <p className="text-small">
              {t("web.retention.rule", { name: rule.by, day: day(rule.at) })}{" "}
              {rule.reason !== "" && t("web.retention.rule.reason", { reason: rule.reason })}
            </p>
          )}
          {soon !== null && (
            <p>
              <Tag icon={<CalendarClock size={14} />}>
                {t("web.retention.soon", { count: soon.count, day: day(soon.first) })}
              </Tag>
            </p>
          )}
        </div>
        {row.may.change && (
          <Button
            className="no-print"
            onPress={() => setChanging(true)}
            aria-label={`${t("web.retention.change")}: ${t(`keptClass.${id}`)}`}
          >
            {t("web.retention.change")}
          </Button>
        )}
      </div>
      {isChanging && <ChangeDays row={row} onClose={() => setChanging(false)} />}
    </li>
  );
}
