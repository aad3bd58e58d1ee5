import type { ReactNode } from "react";

interface KitRowProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One component in one state, with the state's name before it. */
export function KitRow({ name, children }: KitRowProps) {
  return (
    <div className="grid items-start gap-2 pane:grid-cols-[8rem_1fr]">
      <span className="text-small text-ink-soft">{name}</span>
      <div className="flex min-w-0 flex-wrap items-start gap-3">{children}</div>
    </div>
  );
}
