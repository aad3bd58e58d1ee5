import type { Collection } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";
import { ImportStateTag } from "../imports/import-state-tag.tsx";

interface DaysSectionProps {
  readonly days: Collection["days"];
}

/** Each day: its file, what came of it, and the way to stop, start or remove it. */
export function DaysSection({ days }: DaysSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const title = t("web.collection.days");
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { key: "day", label: t("web.collection.day") },
          { key: "file", label: t("web.file") },
          { key: "records", label: t("web.records"), isNumber: true },
          { key: "created", label: t("changeState.new"), isNumber: true },
          { key: "grown", label: t("changeState.grown"), isNumber: true },
          { key: "expired", label: t("web.collection.left"), isNumber: true },
        ]}
        rows={days.map((day) => ({
          key: day.id,
          cells: {
            day: writeDate(intl.locale, day.day.slice(0, 10), { precision: "day", zone: "UTC" }),
            file: (
              <span className="flex flex-wrap items-center gap-2">
                {day.name === "" ? (
                  <span className="text-ink-soft">{t("web.collection.noFile")}</span>
                ) : (
                  <Link to="/imports/$importId" params={{ importId: day.id }}>
                    <bdi className="break-all">{day.name}</bdi>
                  </Link>
                )}
                {day.state !== "done" && <ImportStateTag state={day.state} />}
              </span>
            ),
            records: day.state === "done" ? intl.formatNumber(day.records) : "",
            created: day.outcome === null ? "" : intl.formatNumber(day.outcome.created),
            grown: day.outcome === null ? "" : intl.formatNumber(day.outcome.grown),
            expired: day.outcome === null ? "" : intl.formatNumber(day.outcome.expired),
          },
        }))}
      />
    </Section>
  );
}
