/** A stretch of readable text, or a character that nobody sees but that changes what is seen. */
export type ShownPiece =
  | { readonly kind: "text"; readonly at: number; readonly text: string }
  | { readonly kind: "control"; readonly at: number; readonly codePoint: string };

/** Turn the reading direction of what follows; never needed in an advert, and able to disguise a whole line. */
const directionControls = /[\u202A-\u202E\u2066-\u2069]/;
/** Needed in Khmer, Burmese, Persian and emoji; shown only where they were found to hide words. */
const invisibles = /[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]/;

/**
 * Splits off the control characters that must be seen, so that a text can neither turn the page around nor hide its own
 * disguise.
 * Shapes: any text; the texts and the controls in order. Units: `at` is the UTF-16 offset; code points as `U+202E`. Errors: none.
 * Source: Unicode UTR #36, section 2.2, bidirectional text spoofing.
 */
export function showControls(text: string, areInvisiblesShown: boolean): readonly ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let plain = "";
  let at = 0;
  const flush = (): void => {
    if (plain !== "") pieces.push({ kind: "text", at: at - plain.length, text: plain });
    plain = "";
  };
  for (const character of text) {
    if (directionControls.test(character) || (areInvisiblesShown && invisibles.test(character))) {
      flush();
      const code = character.codePointAt(0) ?? 0;
      pieces.push({ kind: "control", at, codePoint: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` });
    } else plain += character;
    at += character.length;
  }
  flush();
  return pieces;
}
