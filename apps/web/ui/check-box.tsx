import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";

interface CheckBoxProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children?: ReactNode;
  /** The name when there are no visible words. */
  readonly label?: string;
  readonly isDisabled?: boolean;
}

/** A box to tick, with its words beside it or, in lists, with `label` for those who do not see it. */
export function CheckBox({ children, label, ...rest }: CheckBoxProps) {
  return (
    <AriaCheckbox
      {...rest}
      {...(label === undefined ? {} : { "aria-label": label })}
      className="group inline-flex min-h-6 min-w-6 cursor-pointer items-start gap-2 data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-soft"
    >
      {({ isSelected }) => (
        <>
          <span
            aria-hidden="true"
            className="mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-normal border border-line-strong bg-raised group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-link group-data-[selected]:border-link group-data-[selected]:bg-link group-data-[selected]:text-raised"
          >
            {isSelected && <Check size={14} strokeWidth={3} />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
