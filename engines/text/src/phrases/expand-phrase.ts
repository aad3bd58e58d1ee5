/** More readings than this in one pattern is a mistake in the data. */
const maxReadings = 256;

/**
 * All readings of a phrase pattern: `(air|plane) ticket` has two, `free [air] ticket` has two. Groups do not nest.
 * Shapes: any pattern with balanced brackets; readings are trimmed, with single spaces, and distinct.
 * Errors: RangeError for nested or open brackets, an empty reading, or more than 256 readings.
 */
export function expandPhrase(pattern: string): readonly string[] {
  let readings: string[] = [""];
  let at = 0;
  while (at < pattern.length) {
    const open = nextBracket(pattern, at);
    const plain = pattern.slice(at, open);
    if (/[)\]]/.test(plain)) throw new RangeError(`expandPhrase: closing bracket without opening in "${pattern}"`);
    readings = readings.map((reading) => reading + plain);
    if (open === pattern.length) break;
    const optional = pattern[open] === "[";
    const close = pattern.indexOf(optional ? "]" : ")", open);
    const inside = close < 0 ? "(" : pattern.slice(open + 1, close);
    if (/[()[\]]/.test(inside)) throw new RangeError(`expandPhrase: open or nested brackets in "${pattern}"`);
    const choices = optional ? ["", ...inside.split("|")] : inside.split("|");
    readings = readings.flatMap((reading) => choices.map((choice) => reading + choice));
    if (readings.length > maxReadings) throw new RangeError(`expandPhrase: over ${maxReadings} readings, "${pattern}"`);
    at = close + 1;
  }
  const distinct = [...new Set(readings.map((reading) => reading.replace(/\s+/g, " ").trim()))];
  if (distinct.includes("")) throw new RangeError(`expandPhrase: empty reading in "${pattern}"`);
  return distinct;
}

function nextBracket(pattern: string, from: number): number {
  const found = pattern.slice(from).search(/[([]/);
  return found < 0 ? pattern.length : from + found;
}
