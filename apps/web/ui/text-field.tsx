import { CircleAlert } from "lucide-react";
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from "react-aria-components";
import { classNames } from "./class-names.ts";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly type?: "text" | "email" | "password" | "search";
  readonly autoComplete?: string;
  /** Which keyboard a phone shows. */
  readonly inputMode?: "text" | "numeric";
  readonly description?: string;
  /** What is wrong with the value and how to mend it. */
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  /** For what is never in the page's own script, such as an address; by default the text decides. */
  readonly direction?: "ltr";
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

const box = classNames(
  "w-full rounded-normal border border-line-strong bg-raised px-3 py-2 text-body text-ink",
  "data-[invalid]:border-danger data-[disabled]:bg-sunk data-[disabled]:text-ink-soft",
);

/** A line or, with `rows`, a box of text with its label above and what it is for below. */
export function TextField({ label, description, error, rows, direction, autoFocus = false, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className="flex flex-col gap-1" autoFocus={autoFocus}>
      <Label className="font-semibold">{label}</Label>
      {description !== undefined && (
        <Text slot="description" className="text-small text-ink-soft">
          {description}
        </Text>
      )}
      {rows === undefined ? (
        <Input className={classNames(box, "min-h-10")} dir={direction ?? (rest.type === "email" ? "ltr" : "auto")} />
      ) : (
        <TextArea className={box} rows={rows} dir="auto" />
      )}
      <FieldError className="flex items-start gap-1.5 text-small text-danger">
        <CircleAlert size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
        {error}
      </FieldError>
    </AriaTextField>
  );
}
