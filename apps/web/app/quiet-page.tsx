import { type ReactNode, useEffect } from "react";
import { LanguageMenu } from "./language-menu.tsx";
import { LeavePage } from "./leave-page.tsx";

interface QuietPageProps {
  /** Heading of what is shown now. */
  readonly title: string;
  /** What a task switcher and the list of visited pages show; the heading where nothing else is said. */
  readonly windowTitle?: string;
  readonly children: ReactNode;
}

const languageLook =
  "inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-normal border border-line-strong bg-raised px-3 hover:bg-sunk";

/**
 * A page for somebody who may be watched: it is left in a second, and neither names the product nor says what the office
 * behind it does.
 */
export function QuietPage({ title, windowTitle = title, children }: QuietPageProps) {
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-form flex-col gap-5 p-4">
      <header className="no-print flex justify-end">
        <LanguageMenu className={languageLook} />
      </header>
      <main id="page" className="flex grow flex-col gap-5">
        <div className="no-print">
          <LeavePage />
        </div>
        <h1 tabIndex={-1} className="text-title outline-none">
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
