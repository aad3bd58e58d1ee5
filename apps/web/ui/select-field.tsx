import { useId } from "react";
import { classNames } from "./class-names.ts";

/** One choice of a list. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly description?: string;
  readonly isDisabled?: boolean;
  /** Label on the same line, for filters. */
  readonly isInline?: boolean;
}

/** The browser's own list of choices: it works with every keyboard, phone and screen reader in every language. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, choices, onChange, description, isDisabled = false, isInline = false } = props;
  const id = useId();
  return (
    <div className={isInline ? "no-print flex items-center gap-2" : "flex flex-col gap-1"}>
      <label htmlFor={id} className={isInline ? "text-small text-ink-soft" : "font-semibold"}>
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-about`} className="text-small text-ink-soft">
          {description}
        </p>
      )}
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={description === undefined ? undefined : `${id}-about`}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        className={classNames(
          "min-h-10 rounded-normal border border-line-strong bg-raised px-2 text-body text-ink",
          "disabled:bg-sunk disabled:text-ink-soft",
          isInline ? "min-w-0 max-w-full" : "w-full",
        )}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
