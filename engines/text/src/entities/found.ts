import type { EntityType } from "@suar/domain";

/** What one finder reports, in places of the scan copy. */
export interface Found {
  readonly type: EntityType;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Which reading wins where two overlap: lower first. See `resolve-overlaps.ts`. */
  readonly rank: number;
}

/** Ranks of readings, most certain first. */
export const ranks = {
  email: 0,
  url: 1,
  crypto: 2,
  document: 3,
  account: 4,
  labelledHandle: 5,
  dialledPhone: 6,
  date: 7,
  money: 8,
  localPhone: 9,
  spokenPhone: 10,
  bareHandle: 11,
} as const;
