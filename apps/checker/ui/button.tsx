import type { ComponentChildren } from "preact";
import { classNames } from "./class-names.ts";

/** `beacon` is for the one action of a screen that matters. */
export type ButtonLook = "beacon" | "plain" | "quiet";

const looks: Readonly<Record<ButtonLook, string>> = {
  beacon: "bg-beacon text-on-beacon border-beacon-strong font-semibold hover:underline",
  plain: "bg-raised text-ink border-line-strong hover:bg-sunk",
  quiet: "bg-transparent text-link border-transparent hover:bg-sunk",
};

/** Classes of a button, for links that look like one. */
export const buttonLook = (look: ButtonLook, className?: string): string =>
  classNames(
    "no-print tap inline-flex max-w-full cursor-pointer items-center justify-center gap-2 rounded-normal border px-3 py-2 text-body wrap-anywhere no-underline",
    "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunk disabled:text-ink-soft disabled:no-underline",
    looks[look],
    className,
  );

interface ButtonProps {
  readonly look?: ButtonLook;
  readonly type?: "button" | "submit";
  readonly isDisabled?: boolean;
  /** What a screen reader says, where the words alone do not tell what they belong to. */
  readonly label?: string;
  readonly isExpanded?: boolean;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A button: a verb with its object. */
export function Button({
  look = "plain",
  type = "button",
  isDisabled,
  label,
  isExpanded,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonLook(look)}
      disabled={isDisabled === true}
      aria-label={label}
      aria-expanded={isExpanded}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
