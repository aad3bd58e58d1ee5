interface MarkProps {
  readonly size?: number;
}

/** The beacon of Suar, in one colour. It carries no words; the name stands beside it. */
export function Mark({ size = 24 }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      <path d="M6.9 6.2h2.2l1.3 7.3h1.1V15h-7v-1.5h1.1zM8 2.1a1.7 1.7 0 0 1 1.7 1.7v1.3H6.3V3.8A1.7 1.7 0 0 1 8 2.1M4.7 3.3 1 1.7v1.7l3.7.9zm0 1.5L1 5.7v1.7l3.7-1.6zm6.6-1.5L15 1.7v1.7l-3.7.9zm0 1.5 3.7.9v1.7l-3.7-1.6z" />
    </svg>
  );
}
