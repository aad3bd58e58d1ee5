import type { ReactNode } from "react";

interface TagProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** A small word about a state. The word says it; the icon helps the eye. */
export function Tag({ children, icon }: TagProps) {
  return (
    <span className="inline-flex items-center gap-1 rounded-normal border border-line bg-raised px-1.5 text-small text-ink-soft">
      {icon !== undefined && (
        <span aria-hidden="true" className="inline-flex shrink-0">
          {icon}
        </span>
      )}
      {children}
    </span>
  );
}
