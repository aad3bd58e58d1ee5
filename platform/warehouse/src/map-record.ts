import type { ColumnMapping, RejectCode } from "@suar/domain";
import type { Cell, RowItem, WantedColumn } from "./formats/row-source.ts";
import { parseTime } from "./parse-time.ts";
import { readPictureHashes } from "./read-picture-hashes.ts";
import type { RejectedRecord, SourceRecord } from "./source-record.ts";

/** The columns to read for a mapping, and how their cells become a record. */
export interface RecordMapper {
  readonly wanted: readonly WantedColumn[];
  readonly map: (item: RowItem) => Mapped;
}

/** A record, a reject, or both when only the time cannot be read. */
interface Mapped {
  readonly record: SourceRecord | null;
  readonly reject: RejectedRecord | null;
}

const roles = ["id", "text", "time", "account"] as const;

/**
 * Makes the mapper of one mapping. An empty text is a record (there is nothing in it, and that is known); an empty id
 * is none. A time that cannot be read becomes null and is reported with `kept`.
 */
export function makeRecordMapper(mapping: ColumnMapping): RecordMapper {
  const wanted: WantedColumn[] = [];
  const place = { id: -1, text: -1, time: -1, account: -1, pictureHash: -1 };
  for (const role of roles) {
    const name = mapping[role];
    if (name !== null) place[role] = wanted.push({ name, numbers: role !== "text" }) - 1;
  }
  const { pictureHash } = mapping;
  if (typeof pictureHash === "string") {
    place.pictureHash = wanted.push({ name: pictureHash, numbers: false, lists: true }) - 1;
  }
  return { wanted, map: (item) => mapItem(item, mapping, place) };
}

type Places = Readonly<Record<(typeof roles)[number] | "pictureHash", number>>;

function mapItem(item: RowItem, mapping: ColumnMapping, place: Places): Mapped {
  const { line } = item;
  if (item.kind === "reject") {
    return { record: null, reject: { line, code: item.code, field: null, raw: item.raw, kept: false } };
  }
  const { cells } = item;
  const refuse = (code: RejectCode, field: string | null): Mapped => ({
    record: null,
    reject: { line, code, field, raw: copyOf(item.raw()), kept: false },
  });
  for (const role of roles) {
    const cell = cellAt(cells, place[role]);
    if (cell !== null && typeof cell === "object") return refuse(cell.bad, mapping[role]);
  }
  const id = mapping.id === null ? String(line) : textAt(cells, place.id);
  if (id === null || id === "") return refuse("field_missing", mapping.id);
  const text = textAt(cells, place.text);
  if (text === null) return refuse("field_missing", mapping.text);
  const written = textAt(cells, place.time)?.trim() || null;
  const time = written === null ? null : parseTime(written);
  const pictureHashes = readPictureHashes(textAt(cells, place.pictureHash) ?? "");
  const record = { line, id, text, time, account: textAt(cells, place.account) || null, pictureHashes };
  if (written === null || time !== null) return { record, reject: null };
  return { record, reject: { line, code: "bad_time", field: mapping.time, raw: copyOf(item.raw()), kept: true } };
}

const cellAt = (cells: readonly Cell[], place: number): Cell => (place < 0 ? null : (cells[place] ?? null));

function textAt(cells: readonly Cell[], place: number): string | null {
  const cell = cellAt(cells, place);
  return typeof cell === "string" ? cell : null;
}

/** The reader goes on in the same buffer. */
const copyOf = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes);
