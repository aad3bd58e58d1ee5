/** A still ring with a gap that turns slowly; it stands beside words that say what is under way. */
export function Spinner() {
  return (
    <svg className="spinner shrink-0" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" fill="none">
      <circle cx="8" cy="8" r="6" stroke="currentColor" strokeWidth="2" strokeDasharray="28 10" />
    </svg>
  );
}
