import { readHanAmount } from "./read-han-amount.ts";

/** A number as written, with the place after it. */
export interface Amount {
  readonly value: number;
  readonly end: number;
}

const amount =
  /(\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d{1,3}(?:[.,'\u2019]\d{3}){1,4}(?!\d)|\d{1,13}(?!\d))(?:([.,])(\d{1,2})(?!\d))?/y;

/**
 * Reads `1,800`, `1.800`, `1'800`, the Indian `1,00,000`, `1.5` or `1500,50` at `from`: a group of three after a mark is thousands, one or two
 * digits after the last mark are decimals; a number in Chinese characters as well. Shapes: ASCII digits. Errors: `undefined` where no number starts.
 */
export function readAmount(text: string, from: number): Amount | undefined {
  amount.lastIndex = from;
  const match = amount.exec(text);
  if (match === null) return text.charCodeAt(from) >= 0x4e00 ? readHanAmount(text, from) : undefined;
  const whole = (match[1] ?? "").replace(/\D/g, "");
  const decimals = match[3] === undefined ? "" : `.${match[3]}`;
  return { value: Number(`${whole}${decimals}`), end: amount.lastIndex };
}
