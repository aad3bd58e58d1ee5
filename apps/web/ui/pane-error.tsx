import type { ReactNode } from "react";
import { ErrorNotice, useErrorText } from "./error-notice.tsx";

interface PaneErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The way back to the list, shown where the list is not. */
  readonly back?: ReactNode;
}

/** What stands in a pane whose thing could not be shown: its heading, the way back, the error in words. */
export function PaneError({ error, onRetry, back }: PaneErrorProps) {
  const { title } = useErrorText(error);
  return (
    <div className="flex flex-col gap-4">
      <h1 className="sr-only">{title}</h1>
      {back !== undefined && <div className="no-print pane:hidden">{back}</div>}
      <ErrorNotice error={error} onRetry={onRetry} />
    </div>
  );
}
