/** Shorter pieces of a place would stand in any text. Letters and digits. */
const shortest = 4;

/**
 * Whether words tell where somebody is kept safe: any line or part between commas of a place of safety stands in them,
 * whatever the case, signs and spaces. A guard against a slip of the pen, not against somebody who wants to tell.
 * Shapes: any texts. Errors: none. Time: linear in the words for each part.
 */
export function namesAPlace(words: readonly string[], places: readonly string[]): boolean {
  const told = words.map(bare);
  const parts = places.flatMap((place) => [place, ...place.split(/[,;\n\r،、，]/u)]).map(bare);
  return parts.some((part) => [...part].length >= shortest && told.some((text) => text.includes(part)));
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
