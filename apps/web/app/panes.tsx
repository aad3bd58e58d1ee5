import type { ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";

interface PanesProps {
  /** Name of the list for screen readers. */
  readonly listLabel: string;
  readonly list: ReactNode;
  readonly page: ReactNode;
  /** On a phone one of the two is shown. */
  readonly shown: "list" | "page";
}

/** A list and the page of what was chosen in it: side by side, or one at a time on a phone. */
export function Panes({ listLabel, list, page, shown }: PanesProps) {
  return (
    <main id="page" tabIndex={-1} className="print-flow flex min-h-0 grow outline-none">
      <section
        aria-label={listLabel}
        className={classNames(
          "no-print min-h-0 w-full flex-col border-line pane:flex pane:w-list pane:shrink-0 pane:border-e",
          shown === "list" ? "flex" : "hidden",
        )}
      >
        {list}
      </section>
      <div
        className={classNames(
          "print-flow relative min-h-0 min-w-0 grow overflow-auto pane:block",
          shown === "page" ? "block" : "hidden",
        )}
      >
        {page}
      </div>
    </main>
  );
}
