import { SuarError } from "@suar/domain";
import { openField, sealField, type FieldPlace, type ImportKey } from "../keys/index.ts";
import { readLines } from "../imports/index.ts";

/** Which file of which import. */
export interface LinesPlace {
  readonly orgId: string;
  readonly importId: string;
  readonly file: "source" | "problems" | "name";
}

const keyVersion = 1;

const placeOf = ({ orgId, importId, file }: LinesPlace, line: string): FieldPlace => ({
  orgId,
  table: `imports/${importId}`,
  id: line,
  field: file,
  version: keyVersion,
});

/** One line of a sealed file; `line` is its number from 0, or `end` for the last, which says how many there are. */
export const sealLine = (key: ImportKey, place: LinesPlace, line: number | "end", text: string): string =>
  sealField(key.seal, placeOf(place, String(line)), text);

/** Opens a single sealed text, such as a name. Errors: `key.broken_seal`. */
export const openLine = (key: ImportKey, place: LinesPlace, line: number | "end", sealed: string): string =>
  openField(key.seal, placeOf(place, String(line)), sealed);

/**
 * The texts of a sealed file, in order. A file that was cut, put together anew or moved is refused at the line where that
 * shows. Memory: one line. Errors: `key.broken_seal`; none for a file that is not there, which has no lines.
 */
export async function* openLines(key: ImportKey, place: LinesPlace, path: string): AsyncGenerator<string> {
  let held: string | undefined;
  let line = 0;
  for await (const sealed of readLines(path)) {
    if (held !== undefined) {
      yield openLine(key, place, line, held);
      line += 1;
    }
    held = sealed;
  }
  if (held === undefined) return;
  if (openLine(key, place, "end", held) !== String(line)) throw new SuarError("key.broken_seal");
}
