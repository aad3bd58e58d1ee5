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
  labelledHandle: 3,
  dialledPhone: 4,
  date: 5,
  money: 6,
  localPhone: 7,
  spokenPhone: 8,
  bareHandle: 9,
} as const;
