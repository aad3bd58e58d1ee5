import { useIntl } from "react-intl";

interface CountMarkProps {
  readonly count: number;
  /** The count in words, for whoever hears the page. */
  readonly words: string;
}

/** How many wait, beside the place where they are; nothing when none does. */
export function CountMark({ count, words }: CountMarkProps) {
  const { formatNumber } = useIntl();
  if (count === 0) return null;
  return (
    <span className="rounded-normal border border-line-strong bg-beacon-sunk px-1.5 text-small font-semibold text-ink">
      <span aria-hidden="true" className="tabular-nums">
        {formatNumber(count)}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
