import { useId } from "react";

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
}

/** The browser's own field for a day: it knows the reader's calendar, keyboard and screen reader. */
export function DayField({ label, value, onChange, description }: DayFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-about`} className="text-small text-ink-soft">
          {description}
        </p>
      )}
      <input
        id={id}
        type="date"
        aria-describedby={description === undefined ? undefined : `${id}-about`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-10 w-full rounded-normal border border-line-strong bg-raised px-3 text-body text-ink"
      />
    </div>
  );
}
