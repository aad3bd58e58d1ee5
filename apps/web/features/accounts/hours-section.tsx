import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface HoursSectionProps {
  /** 24 counts, UTC. */
  readonly hours: readonly number[];
}

const [width, height, foot, gap] = [480, 120, 18, 3] as const;
const labelledEvery = 6;

/** Posts by the hour of the day: bars from zero, the same in a sentence, and the same as a table. */
export function HoursSection({ hours }: HoursSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const most = Math.max(1, ...hours);
  const busiest = hours.indexOf(Math.max(...hours));
  const about = t("web.accounts.hours.about", { most: hours[busiest] ?? 0, hour: busiest });
  const step = width / hours.length;
  const named = hours.map((posts, hour) => ({ hour, posts }));
  return (
    <Section title={t("web.accounts.hours")} about={about}>
      <svg
        role="img"
        aria-label={about}
        viewBox={`0 0 ${width} ${height + foot}`}
        className="network w-full max-w-text bg-raised"
      >
        {named.map(({ hour, posts }) => (
          <rect
            key={hour}
            x={hour * step + gap / 2}
            y={height * (1 - posts / most)}
            width={step - gap}
            height={height * (posts / most)}
            className="fill-link"
          />
        ))}
        <path d={`M0 ${height}H${width}`} className="stroke-line-strong" />
        {named
          .filter(({ hour }) => hour % labelledEvery === 0)
          .map(({ hour }) => (
            <text key={hour} x={hour * step + 2} y={height + foot - 4}>
              {intl.formatNumber(hour)}
            </text>
          ))}
      </svg>
      <Disclosure summary={t("web.accounts.hours.table")}>
        <DataTable
          caption={t("web.accounts.hours")}
          isCaptionHidden
          columns={[
            { key: "hour", label: t("web.accounts.hours.hour"), isNumber: true },
            { key: "posts", label: t("web.accounts.member.posts"), isNumber: true },
          ]}
          rows={named.map(({ hour, posts }) => ({
            key: String(hour),
            cells: { hour: intl.formatNumber(hour), posts: intl.formatNumber(posts) },
          }))}
        />
      </Disclosure>
    </Section>
  );
}
