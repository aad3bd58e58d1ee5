import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** `danger` is for loss of data and danger to a person, nothing else. */
export type NoticeKind = "info" | "done" | "attention" | "danger";

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once when it appears. */
  readonly isLive?: boolean;
}

const looks: Readonly<Record<NoticeKind, string>> = {
  info: "border-line-strong bg-sunk",
  done: "border-link bg-link-sunk",
  attention: "border-beacon-strong bg-beacon-sunk",
  danger: "border-danger bg-danger-sunk",
};
const icons = { info: Info, done: CircleCheck, attention: Info, danger: CircleAlert } as const;

/** A short message in the page: what happened, what is kept, what to do now. */
export function Notice({ kind = "info", title, children, actions, isLive = false }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div
      role={isLive ? (kind === "danger" ? "alert" : "status") : undefined}
      className={classNames("flex gap-3 rounded-normal border border-s-4 p-3", looks[kind])}
    >
      <Icon size={20} aria-hidden="true" className="mt-0.5 shrink-0" />
      <div className="flex min-w-0 grow flex-col gap-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children !== undefined && <div className="max-w-text">{children}</div>}
        {actions !== undefined && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
