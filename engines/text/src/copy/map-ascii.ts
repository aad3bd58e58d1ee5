import { type Cells, createCells } from "./cells.ts";

// What each ASCII code becomes: small letters, a space for white space, itself; 0 for control characters.
const asciiFold = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) asciiFold[code] = 0x20;
  else if (code > 0x20 && code < 0x7f) asciiFold[code] = character.toLowerCase().charCodeAt(0);
}

/**
 * The character fold of a text that is plain ASCII, the same as `mapCharacters` makes and several times faster;
 * `undefined` as soon as anything else is met.
 */
export function mapAscii(display: string): Cells | undefined {
  const cells = createCells(display.length);
  const { codes, starts, ends } = cells;
  let length = 0;
  let afterSpace = true;
  for (let at = 0; at < display.length; at += 1) {
    const code = display.charCodeAt(at);
    const folded = code < 128 ? (asciiFold[code] ?? 0) : 0;
    if (folded === 0) return undefined;
    if (folded === 0x20) {
      if (afterSpace) {
        if (length > 0) ends[length - 1] = at + 1;
        continue;
      }
      afterSpace = true;
    } else afterSpace = false;
    codes[length] = folded;
    starts[length] = at;
    ends[length] = at + 1;
    length += 1;
  }
  cells.length = afterSpace && length > 0 ? length - 1 : length;
  return cells;
}
