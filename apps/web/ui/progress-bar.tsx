import { ProgressBar as AriaProgressBar } from "react-aria-components";

interface ProgressBarProps {
  readonly label: string;
  /** Share done, 0..1; null while it is not known how much there is. */
  readonly share: number | null;
  /** What the numbers say, in words. */
  readonly words: string;
}

/** How far long work is. Where the end is not known, a striped bar says so instead of inventing a share. */
export function ProgressBar({ label, share, words }: ProgressBarProps) {
  const percent = share === null ? 0 : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <AriaProgressBar
      aria-label={label}
      value={percent}
      isIndeterminate={share === null}
      valueLabel={words}
      className="flex flex-col gap-1"
    >
      <svg className="h-2 w-full rtl:-scale-x-100" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 8">
        <rect width="100" height="8" className="fill-sunk stroke-line" />
        {share === null ? (
          <path d="M0 4h100" className="stroke-link" strokeWidth="8" strokeDasharray="4 4" opacity=".5" />
        ) : (
          <rect width={percent} height="8" className="fill-link" />
        )}
      </svg>
      <span className="text-small text-ink-soft">{words}</span>
    </AriaProgressBar>
  );
}
