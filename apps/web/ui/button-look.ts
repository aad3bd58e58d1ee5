import { classNames } from "./class-names.ts";

/** `beacon` is for the one action of a screen that matters; `danger` only where data will be gone. */
export type ButtonLook = "beacon" | "plain" | "quiet" | "danger";

const looks: Readonly<Record<ButtonLook, string>> = {
  beacon: "bg-beacon text-on-beacon border-beacon-strong font-semibold hover:underline",
  plain: "bg-raised text-ink border-line-strong hover:bg-sunk",
  quiet: "bg-transparent text-link border-transparent hover:bg-sunk",
  danger: "bg-raised text-danger border-danger hover:bg-danger-sunk",
};

/** Classes of a button, for buttons and for links that look like one. */
export const buttonLook = (look: ButtonLook, className?: string): string =>
  classNames(
    "no-print inline-flex max-w-full wrap-anywhere min-h-10 cursor-pointer items-center justify-center gap-2 rounded-normal border px-3 py-1.5 text-body no-underline",
    "data-[disabled]:cursor-not-allowed data-[disabled]:border-line data-[disabled]:bg-sunk data-[disabled]:text-ink-soft data-[disabled]:no-underline",
    looks[look],
    className,
  );
