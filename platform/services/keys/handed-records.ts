import type { Tx } from "@suar/database";
import type { GiveReason } from "@suar/domain";
import type { OrganisationKeys } from "../keyring/index.ts";
import type { Actor } from "../sessions/index.ts";

/** Who hands over, with which keys, and why. */
export interface HandingOver {
  readonly actor: Actor;
  readonly keys: OrganisationKeys;
  readonly why: GiveReason;
  readonly now: number;
}

/** One record as it stands in the file, open. */
export type HandedRecord = Readonly<Record<string, unknown>>;

/** A page of records; `next` is the id to go on after, `undefined` on the last. */
export interface HandedPage {
  readonly records: readonly HandedRecord[];
  readonly next: string | undefined;
}

/**
 * Records that go along when an organisation hands over what it knows. A service that keeps such records hands one of these
 * to `hand-over`; it asks the walls, so that what is shut from whoever hands over is neither in the file nor counted.
 */
export interface HandedRecords {
  /** Such as `case`; stands in every record. */
  readonly kind: string;
  page(tx: Tx, over: HandingOver, after: string | undefined): Promise<HandedPage>;
}

/** Records a page. */
export const handedRows = 50;

const inside: ReadonlySet<string> = new Set([
  "org_id",
  "sealed",
  "sealed_words",
  "sealed_contact",
  "review_sealed",
  "tokens",
  "is_mine",
]);

/** The columns of a row that are in clear anyway; what is sealed is opened by whoever keeps it. */
export const plainColumns = (row: object): HandedRecord =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !inside.has(name)));

/** A page of rows that were read with one more than it shows. */
export const handedPage = <Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): { readonly shown: readonly Row[]; readonly next: string | undefined } => {
  const shown = rows.slice(0, handedRows);
  const last = shown.at(-1);
  return { shown, next: rows.length > handedRows && last !== undefined ? idOf(last) : undefined };
};
