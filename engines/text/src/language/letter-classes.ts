import { scriptIndex, scriptNames, scriptOf } from "../copy/script-of.ts";

/** Class of a code unit that is neither letter, mark nor digit. */
export const noLetter = 255;
/** Class of a mark: part of a word, counted for no writing system. */
const markClass = 254;
/** Class of a number. */
export const digitClass = 253;

const unknown = 252;
const classes = new Uint8Array(0x10000).fill(unknown);
// Planes 2 and 3 hold nothing but rare ideographs; the low half counts as part of the same letter.
classes.fill(scriptIndex("Han"), 0xd840, 0xd88e);
classes.fill(noLetter, 0xd800, 0xd840);
classes.fill(noLetter, 0xd88e, 0xdc00);
classes.fill(markClass, 0xdc00, 0xe000);

/** Class of a UTF-16 code unit: for a letter its index in `scriptNames`, else one of the classes above. */
export function classOf(code: number): number {
  const known = classes[code] ?? noLetter;
  if (known !== unknown) return known;
  const character = String.fromCharCode(code);
  let found = noLetter;
  if (/\p{L}/u.test(character)) found = scriptOf(character);
  else if (/\p{M}/u.test(character)) found = markClass;
  else if (/\p{N}/u.test(character)) found = digitClass;
  classes[code] = found;
  return found;
}

/** Number of classes that are writing systems. */
export const scriptCount = scriptNames.length;
