/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- A frame that scrolls must be
   reachable by keyboard and have a name; it groups no form fields, so it is no fieldset. */
import type { ReactNode } from "react";

interface ScrollFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A frame in which something wide or long scrolls, by pointer, touch and keyboard. On paper it shows everything. */
export function ScrollFrame({ label, children }: ScrollFrameProps) {
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      className="print-flow max-h-96 overflow-auto rounded-normal border border-line"
    >
      {children}
    </div>
  );
}
