import { countryCodes } from "@suar/domain/countries";

const firstRegional = 0x1f1e6;
const lastRegional = 0x1f1ff;
// Flags that are no ISO 3166-1 country: European Union, United Nations, Kosovo, and the exceptionally reserved ones.
const flagCodes = new Set<string>([...countryCodes, "EU", "UN", "XK", "AC", "CP", "DG", "EA", "IC", "TA"]);

/** A run of regional indicator symbols: where it ends, and the letters it spells when it is no row of flags. */
export interface RegionalRun {
  readonly end: number;
  readonly letters: string;
  readonly flags: boolean;
}

/** Reads the run that begins at `at` (the place of a regional indicator). Pairs that are all flags are ordinary. */
export function readRegionalRun(display: string, at: number): RegionalRun {
  let letters = "";
  let end = at;
  for (;;) {
    const code = display.codePointAt(end) ?? 0;
    if (code < firstRegional || code > lastRegional) break;
    letters += String.fromCharCode(0x61 + code - firstRegional);
    end += 2;
  }
  let flags = letters.length % 2 === 0;
  for (let i = 0; flags && i < letters.length; i += 2) flags = flagCodes.has(letters.slice(i, i + 2).toUpperCase());
  return { end, letters, flags };
}
