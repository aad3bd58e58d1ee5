import type { Intake } from "@suar/domain";
import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";

interface DayBarsProps {
  readonly series: Intake["series"];
}

const TimelinePlot = lazy(async () => ({
  default: (await import("../campaigns/timeline-plot.tsx")).TimelinePlot,
}));
const dayMs = 24 * 60 * 60_000;

/** How many records each day brought; the table of days below says the same. */
export function DayBars({ series }: DayBarsProps) {
  const t = useWords();
  const { locale } = useIntl();
  const byDate = new Map<string, number>();
  for (const { day, records } of series) {
    const date = day.slice(0, 10);
    byDate.set(date, (byDate.get(date) ?? 0) + records);
  }
  const bins = [...byDate].map(([date, records]) => {
    const start = new Date(date);
    return { start, end: new Date(start.getTime() + dayMs), records };
  });
  const day = (date: Date | undefined): string =>
    date === undefined ? "" : writeDate(locale, date, { precision: "day", zone: "UTC" });
  const label = t("web.intake.series", { first: day(bins[0]?.start), last: day(bins.at(-1)?.start) });
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <TimelinePlot bins={bins} label={label} axis={t("web.intake.axis")} />
    </Suspense>
  );
}
