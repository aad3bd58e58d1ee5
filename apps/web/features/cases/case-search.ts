import type { DangerLevel, QueueView } from "@suar/domain";
import { dangerLevels } from "@suar/domain/cases/case-codes";

/** Lists of the queue, as chips. */
export const caseViews = [
  "open",
  "mine",
  "unassigned",
  "dormant",
  "closed",
  "removed",
] as const satisfies readonly QueueView[];

/** Parts of the page of one case; the first is shown where the address names none. */
export const caseParts = ["facts", "view", "sharing", "work", "history", "summary"] as const;
export type CasePart = (typeof caseParts)[number];

/** Which list and which part of a case, as they stand in the address. What is usual is left out. */
export interface CaseSearch {
  readonly list?: QueueView;
  readonly danger?: DangerLevel;
  readonly part?: CasePart;
}

/** Reads the address; what means nothing is dropped. Errors: none. */
export function readCaseSearch(search: Readonly<Record<string, unknown>>): CaseSearch {
  const list = caseViews.find((each) => each === search["list"]);
  const danger = dangerLevels.find((each) => each === search["danger"]);
  const part = caseParts.find((each) => each === search["part"]);
  return {
    ...(list === undefined || list === "open" ? {} : { list }),
    ...(danger === undefined ? {} : { danger }),
    ...(part === undefined || part === "facts" ? {} : { part }),
  };
}

/** The address of the list alone: another case opens at its first part. */
export const listSearch = (search: Readonly<Record<string, unknown>>): CaseSearch =>
  readCaseSearch({ list: search["list"], danger: search["danger"] });
