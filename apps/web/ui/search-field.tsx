import { Search } from "lucide-react";
import { type Ref, useEffect, useId, useState } from "react";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called a moment after the last key, so that each letter does not ask the server. */
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly delayMs?: number;
}

/** A search box whose label is its placeholder and its accessible name. */
export function SearchField({ label, value, onChange, inputRef, delayMs = 250 }: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), delayMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange, delayMs]);
  return (
    <div className="no-print relative">
      <Search size={16} aria-hidden="true" className="pointer-events-none absolute start-3 top-3 text-ink-soft" />
      <input
        id={id}
        ref={inputRef}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="min-h-10 w-full rounded-normal border border-line-strong bg-raised ps-9 pe-3 text-body text-ink"
      />
    </div>
  );
}
