import { parsePattern } from "./parse-pattern.ts";

const most = 500;

/**
 * Every reading of a phrase pattern (see `parsePattern`), for small vocabularies that need no compiling.
 * Errors: RangeError as `parsePattern`, and for a pattern of more than 500 readings.
 */
export function expandPattern(pattern: string): readonly string[] {
  let readings = [""];
  for (const { alternatives } of parsePattern(pattern)) {
    readings = readings.flatMap((begun) => alternatives.map((words) => begun + words));
    if (readings.length > most) throw new RangeError(`expandPattern: more than ${most} readings of "${pattern}"`);
  }
  return [...new Set(readings.map((reading) => reading.replace(/ +/g, " ").trim()))];
}
