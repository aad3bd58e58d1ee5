import anyAscii from "any-ascii";

/** A text with the digits of every script as 0 to 9 and full-width signs as plain ones. Errors: none. */
export const foldDigits = (text: string): string =>
  text.normalize("NFKC").replaceAll(/\p{Nd}/gu, (digit) => anyAscii(digit));
