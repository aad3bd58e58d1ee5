import type { Reject } from "@suar/domain";

/** One record as it stood in the file: only the columns that were named. */
export interface SourceRecord {
  /** First line of the record in the unpacked file, from 1; in Parquet the row, from 1. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970 UTC; null when no column was named, the cell is empty or it cannot be read. */
  readonly time: number | null;
  readonly account: string | null;
  /** PDQ hashes of its pictures, lower case, each once, at most 20; what a cell has besides is passed over. */
  readonly pictureHashes: readonly string[];
}

/**
 * A bad record with its own bytes, cut at 1 MiB. With `kept` the record was read all the same (a time that cannot be
 * read becomes null): it is a notice, not a loss.
 */
export interface RejectedRecord extends Reject {
  readonly raw: Uint8Array;
  readonly kept: boolean;
}
