import type { RejectCode } from "@suar/domain";

/** A cell as text, `null` when the record has none, or the reason why it cannot be used. */
export type Cell = string | null | { readonly bad: RejectCode };

/** What a reader gives for each record of the file, in the order of the file. */
export type RowItem =
  | { readonly kind: "row"; readonly line: number; readonly cells: readonly Cell[]; readonly raw: () => Uint8Array }
  | { readonly kind: "reject"; readonly line: number; readonly code: RejectCode; readonly raw: Uint8Array };

/**
 * A column to read. `numbers`: a number there is as good as text (ids, times, accounts). `lists`: in JSON Lines a list of texts
 * is one text, with spaces between.
 */
export interface WantedColumn {
  readonly name: string;
  readonly numbers: boolean;
  readonly lists?: boolean;
}

/** An opened file of any format. To add a format, give one of these (README, "How to add a format"). */
export interface RowSource {
  /** Names in the header, or the keys of the first objects. */
  readonly columns: readonly string[];
  /** Reads the wanted columns; `cells` stand in their order. Every wanted name must be one of `columns`. */
  rows(wanted: readonly WantedColumn[]): AsyncIterable<readonly RowItem[]>;
  close(): Promise<void>;
}
