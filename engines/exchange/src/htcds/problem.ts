import type { htcdsNoteCodes, htcdsProblemCodes } from "@suar/domain/htcds";

export { htcdsNoteCodes, htcdsProblemCodes } from "@suar/domain/htcds";

/** Why a row cannot be taken, by what is wrong in it. */
export type HtcdsProblemCode = (typeof htcdsProblemCodes)[number];

/** What was read in another form than it was written. */
export type HtcdsNoteCode = (typeof htcdsNoteCodes)[number];

/** One thing that is wrong in one cell. The value is the file's own and may be personal: never write it to a log. */
export interface HtcdsProblem {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** Column as the file names it; empty where the row as a whole is meant. */
  readonly column: string;
  /** The cell, cut after 200 characters. */
  readonly value: string;
  readonly code: HtcdsProblemCode;
  /** What it may have been meant to be, best first; for an ambiguous day every reading. */
  readonly nearest: readonly string[];
}

/** One thing that was converted, with what stood there and what it became. */
export interface HtcdsNote {
  readonly line: number;
  readonly column: string;
  readonly code: HtcdsNoteCode;
  readonly value: string;
  readonly became: string;
}

const longestShown = 200;

/** A value as a problem shows it: cut, never in the middle of a character. */
export function shownValue(value: string): string {
  if (value.length <= longestShown) return value;
  const last = value.charCodeAt(longestShown - 1);
  return `${value.slice(0, last >= 0xd800 && last <= 0xdbff ? longestShown - 1 : longestShown)}…`;
}
