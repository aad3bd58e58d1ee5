const digit = /\p{Nd}/u;

/**
 * Value of a decimal digit of any script, `undefined` for anything else. Every run of digits is a whole number of tens
 * (Unicode, section 4.6; general category Nd), so the place in the run is the value.
 */
export function digitValue(codePoint: number): number | undefined {
  if (!digit.test(String.fromCodePoint(codePoint))) return undefined;
  let before = 0;
  while (digit.test(String.fromCodePoint(codePoint - before - 1))) before += 1;
  return before % 10;
}
