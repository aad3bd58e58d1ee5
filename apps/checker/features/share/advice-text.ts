import type { Corridor } from "@suar/domain/recruitment";
import type { Speaker } from "../../app/words.ts";
import { findHotlines } from "../../knowledge/hotlines.ts";
import { nameCountry } from "../countries/name-country.ts";
import { adviceLines } from "../result/advice-lines.ts";

/**
 * The advice and the telephone numbers as plain text, to send to somebody. Nothing of the offer or the answers is in it.
 * Shapes: lines, one thought each. Errors: none.
 */
export function adviceText({ say, tag }: Speaker, { origin, destination }: Corridor): string {
  const both = [...new Set([origin, destination])].filter((country) => country !== undefined);
  const numbers = both.flatMap((country) => {
    const name = nameCountry(country, tag);
    const found = findHotlines(country);
    return typeof found === "string"
      ? [say("hotline.none", { country: name })]
      : found.map((hotline) => `${name}: ${hotline.name}, ${hotline.number}`);
  });
  return [
    say("advice.title"),
    ...adviceLines.map((line) => `- ${say(line)}`),
    ...(numbers.length === 0 ? [] : ["", say("hotline.title"), ...numbers.map((line) => `- ${line}`)]),
  ].join("\n");
}
