import type { IsoDate } from "../recruitment/iso-date.ts";

/** Where a fact was read. It was read in a stored copy of `sourceUrl` on the day in `checked`. */
export interface Sourced {
  readonly sourceUrl: string;
  /** When the source wrote it, as far as it says. */
  readonly sourceDate?: IsoDate;
  readonly checked: IsoDate;
}
