import { axisX, axisY, plot, rectY, ruleY } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";
import { useWidth } from "../../ui/use-width.ts";
import { writeDate } from "../../ui/write-date.ts";
import type { Bin } from "./bin-days.ts";

interface TimelinePlotProps {
  readonly bins: readonly Bin[];
  /** The chart in words, for those who do not see it. */
  readonly label: string;
  readonly axis: string;
}

const height = 180;
const dayMs = 86_400_000;

/** Days that the bars cover: where they are few, a tick a day, or the same day would be named several times. */
const countDays = (bins: readonly Bin[]): number =>
  Math.round(((bins.at(-1)?.end.getTime() ?? 0) - (bins[0]?.start.getTime() ?? 0)) / dayMs);

/** Bars from zero, one a day, week or month. Time runs from left to right in every language, as on printed charts. */
export function TimelinePlot({ bins, label, axis }: TimelinePlotProps) {
  const intl = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    const element = frame.current;
    if (element === null || width === 0) return;
    const day = (date: Date): string => writeDate(intl.locale, date, { precision: "day", zone: "UTC", hasYear: false });
    const room = Math.max(2, Math.floor(width / 110));
    const chart = plot({
      width,
      height,
      marginLeft: 44,
      marginRight: 30,
      ariaLabel: label,
      x: { type: "utc", label: null },
      y: { label: null, zero: true },
      marks: [
        ruleY([0], { stroke: "currentColor" }),
        axisY({ ticks: 4, tickFormat: (value: number) => (Number.isInteger(value) ? intl.formatNumber(value) : "") }),
        axisX({ ticks: countDays(bins) <= room ? "day" : room, tickFormat: day }),
        rectY(bins, { x1: "start", x2: "end", y: "records", insetLeft: 0.5, insetRight: 0.5, className: "bars" }),
      ],
    });
    // Plot brings a style element, which the content security policy refuses (ui/marks.css has what is needed of it), and
    // names its groups, which is not allowed inside one image.
    for (const style of chart.querySelectorAll("style")) style.remove();
    for (const part of chart.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label");
    chart.setAttribute("role", "img");
    element.replaceChildren(chart);
  }, [bins, label, width, intl]);
  return (
    <figure className="m-0">
      <figcaption className="text-small text-ink-soft">{axis}</figcaption>
      <div ref={frame} dir="ltr" className="chart min-h-45 w-full overflow-hidden" />
    </figure>
  );
}
