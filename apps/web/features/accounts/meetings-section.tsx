import type { AccountGroupView } from "@suar/domain";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { placeAccounts } from "./place-accounts.ts";

interface MeetingsSectionProps {
  readonly group: Pick<AccountGroupView, "accounts" | "edges" | "total">;
}

const rowsShown = 100;
const dot = 4;

/** Which accounts met how often: a picture and, beside it, the same as a table. */
export function MeetingsSection({ group }: MeetingsSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const { size, accounts, meetings } = useMemo(() => placeAccounts(group), [group]);
  const left = group.total.edges - Math.min(rowsShown, group.edges.length);
  return (
    <Section title={t("web.accounts.edges")} about={t("web.accounts.edges.about")}>
      <div className="grid items-start gap-6 wide:grid-cols-2">
        <figure className="m-0 flex min-w-0 flex-col gap-2">
          <svg
            role="img"
            aria-label={t("web.accounts.edges.label", { accounts: accounts.length, meetings: meetings.length })}
            viewBox={`0 0 ${size} ${size}`}
            className="network w-full max-w-form bg-raised"
          >
            {meetings.map(({ key, from, to, width }) => (
              <path
                key={key}
                d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
                className="stroke-line-strong"
                strokeWidth={width}
              />
            ))}
            {accounts.map(({ number, x, y }) => (
              <g key={number}>
                <circle cx={x} cy={y} r={dot} className="fill-ink-soft" />
                <text x={size / 2 + (x - size / 2) * 1.08} y={size / 2 + (y - size / 2) * 1.08 + 4} textAnchor="middle">
                  {intl.formatNumber(number)}
                </text>
              </g>
            ))}
          </svg>
          <figcaption className="text-small text-ink-soft">{t("web.accounts.edges.key")}</figcaption>
        </figure>
        <DataTable
          caption={left > 0 ? t("web.accounts.more", { left }) : t("web.accounts.edges")}
          isCaptionHidden={left <= 0}
          columns={[
            { key: "two", label: t("web.accounts.edges.two") },
            { key: "meetings", label: t("web.accounts.edges.meetings"), isNumber: true },
            { key: "seconds", label: t("web.accounts.edges.seconds"), isNumber: true },
          ]}
          rows={group.edges.slice(0, rowsShown).map(({ a, b, meetings: met, seconds }) => ({
            key: JSON.stringify([a, b]),
            cells: {
              two: (
                <span className="flex flex-col">
                  <bdi className="break-all">{a}</bdi>
                  <bdi className="break-all">{b}</bdi>
                </span>
              ),
              meetings: intl.formatNumber(met),
              seconds: intl.formatNumber(seconds, { maximumFractionDigits: 0 }),
            },
          }))}
        />
      </div>
    </Section>
  );
}
