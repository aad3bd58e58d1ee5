import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where nothing is yet: it teaches the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex max-w-text flex-col items-start gap-3 p-6">
      <h2 className="text-lead font-semibold">{title}</h2>
      <div className="text-ink-soft">{children}</div>
      {action}
    </div>
  );
}
