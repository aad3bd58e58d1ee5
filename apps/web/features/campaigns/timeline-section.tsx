import type { CampaignView } from "@suar/domain";
import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";
import { binDays } from "./bin-days.ts";

interface TimelineSectionProps {
  readonly timeline: CampaignView["timeline"];
  readonly importName: string;
}

const TimelinePlot = lazy(async () => ({ default: (await import("./timeline-plot.tsx")).TimelinePlot }));

/** When the records were posted: a chart, the same in a sentence, and the same as a table. */
export function TimelineSection({ timeline, importName }: TimelineSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const { unit, bins } = binDays(timeline);
  const first = bins[0];
  const busiest = bins.reduce((most, bin) => (most === undefined || bin.records > most.records ? bin : most), first);
  if (first === undefined || busiest === undefined) {
    return (
      <Section title={t("web.timeline.title")}>
        <p className="text-ink-soft">{t("web.timeline.none")}</p>
      </Section>
    );
  }
  const day = (date: Date | string): string => writeDate(intl.locale, date, { precision: "day", zone: "UTC" });
  const days = timeline.map((each) => each.day).sort();
  const summary = t("web.timeline.summary", {
    records: timeline.reduce((sum, each) => sum + each.records, 0),
    first: day(days[0] ?? ""),
    last: day(days.at(-1) ?? ""),
    busiest: day(busiest.start),
    most: busiest.records,
    unit,
  });
  return (
    <Section title={t("web.timeline.title")} about={summary}>
      <Suspense fallback={<Skeleton lines={5} />}>
        <TimelinePlot bins={bins} label={summary} axis={t("web.timeline.axis", { unit })} />
      </Suspense>
      <p className="text-small text-ink-soft">
        {t("web.timeline.source")} <bdi>{importName}</bdi>
      </p>
      <Disclosure summary={t("web.timeline.table")}>
        <DataTable
          caption={t("web.timeline.axis", { unit })}
          columns={[
            { key: "start", label: t(`web.timeline.unit.${unit}`) },
            { key: "records", label: t("web.records"), isNumber: true },
          ]}
          rows={bins
            .filter(({ records }) => records > 0)
            .map(({ start, records }) => ({
              key: start.toISOString(),
              cells: { start: day(start), records: intl.formatNumber(records) },
            }))}
        />
      </Disclosure>
    </Section>
  );
}
