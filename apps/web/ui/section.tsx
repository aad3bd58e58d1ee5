import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  /** Said under the title: what this is and how to read it. */
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, about, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t border-line pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id={id} className="text-lead font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {about !== undefined && <div className="max-w-text text-small text-ink-soft">{about}</div>}
      {children}
    </section>
  );
}
