import type { Strength } from "@suar/domain";

interface StrengthIconProps {
  readonly strength: Strength;
}

const filled = { weak: 1, medium: 2, strong: 3 } as const;

/** One, two or three full bars; the word stands beside it. */
export function StrengthIcon({ strength }: StrengthIconProps) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" stroke="currentColor">
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={bar * 4.5 - 4}
          y={13.5 - bar * 4}
          width="3"
          height={bar * 4 - 0.5}
          fill={bar <= filled[strength] ? "currentColor" : "none"}
        />
      ))}
    </svg>
  );
}
