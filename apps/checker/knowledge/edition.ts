import type { IsoDate } from "@suar/domain/recruitment";
import { hotlines } from "./hotlines.ts";

/** The last day on which a number of this edition was read in its source. */
export const edition: IsoDate = hotlines
  .map(({ checked }) => checked)
  .reduce((latest, day) => (day > latest ? day : latest), "2026");
