import type { DeskView, DisclosedClass, DisclosurePurpose } from "@suar/domain";

/** To whom, what for and what: the head of every entry while it is written. */
export interface ToldDraft {
  readonly desk: DeskView | undefined;
  readonly purpose: DisclosurePurpose | "";
  readonly classes: readonly DisclosedClass[];
}

export const emptyTold: ToldDraft = { desk: undefined, purpose: "", classes: [] };

/** What is sent of it once it is whole; `undefined` before. */
export function readTold({ desk, purpose, classes }: ToldDraft) {
  if (desk === undefined || purpose === "" || classes.length === 0) return undefined;
  return { deskId: desk.id, purpose, classes };
}

/** The last day, so many days from today, where this device is. Days; YYYY-MM-DD. */
export function dayIn(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
