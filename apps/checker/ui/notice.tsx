import type { ComponentChildren } from "preact";

interface NoticeProps {
  /** True for what must be heard at once by somebody who does not see the page. */
  readonly isSaid?: boolean;
  readonly children: ComponentChildren;
}

/** A few words set apart, because they must not be missed. */
export function Notice({ isSaid = false, children }: NoticeProps) {
  const look = "flex flex-col gap-2 rounded-normal border border-line-strong bg-beacon-sunk p-3";
  return isSaid ? <output className={look}>{children}</output> : <div className={look}>{children}</div>;
}
