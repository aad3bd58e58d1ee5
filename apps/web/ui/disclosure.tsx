import type { ReactNode } from "react";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}

/** More about something, folded until it is wanted. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details open={isOpen} className="group">
      <summary className="min-h-6 text-link underline underline-offset-4">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
