import { type Cells, createCells, pushCode, pushText } from "../cells.ts";
import { convertZawgyi } from "./convert-zawgyi.ts";
import { isZawgyi } from "./detect-zawgyi.ts";

const longestLook = 4000;

/**
 * The cells of a Burmese text in Zawgyi rewritten as Unicode; `undefined` for any other text, which stays as it is. All
 * code units of a syllable come from the whole of its stretch in the display copy, for Zawgyi stores its parts in
 * another order. Time is linear in the length.
 */
export function rewriteZawgyi(cells: Cells, display: string): Cells | undefined {
  const text = readCodes(cells, display);
  if (!isZawgyi(text.slice(0, longestLook))) return undefined;
  const rewritten = createCells(cells.length + (cells.length >> 1));
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) {
      pushCode(rewritten, cells.codes[at] ?? 0, cells.starts[at] ?? 0, cells.ends[at] ?? 0);
    }
  };
  for (const { start, end, text: syllable } of convertZawgyi(text)) {
    copyTo(start);
    pushText(rewritten, syllable, cells.starts[start] ?? 0, cells.ends[end - 1] ?? 0);
    at = end;
  }
  copyTo(cells.length);
  return rewritten;
}

/** The copy as a string, with the signs of Zawgyi that Unicode has as digits of Shan, which the copy holds as 0 .. 9. */
function readCodes({ codes, starts, length }: Cells, display: string): string {
  let text = "";
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    const written = code >= 0x30 && code <= 0x39 ? display.charCodeAt(starts[at] ?? 0) : code;
    text += String.fromCharCode(written >= 0x1090 && written <= 0x1099 ? written : code);
  }
  return text;
}
