import { hash } from "node:crypto";

/** What was made of texts that were met lately: a feed has the same advert again and again. */
export interface LineMemory<Made> {
  readonly get: (text: string) => Made | undefined;
  readonly set: (text: string, made: Made, characters: number) => void;
}

/**
 * A memory of bounded size. It knows texts by their SHA-256 and holds none; when it is half full, what was not asked for since
 * the last time is forgotten.
 * Shapes: `mostCharacters` bounds the sum of what is said of each entry, 100 more for each. Errors: RangeError for a bound
 * below 1.
 */
export function rememberLines<Made>(mostCharacters: number): LineMemory<Made> {
  if (!(mostCharacters >= 1)) throw new RangeError(`rememberLines: mostCharacters must be >= 1, got ${mostCharacters}`);
  let young = new Map<string, { readonly made: Made; readonly characters: number }>();
  let old: typeof young = new Map();
  let filled = 0;
  const put = (key: string, made: Made, characters: number): void => {
    filled += characters + overhead;
    if (filled > mostCharacters / 2) {
      old = young;
      young = new Map();
      filled = characters + overhead;
    }
    young.set(key, { made, characters });
  };
  return {
    get: (text) => {
      const key = hash("sha256", text, "base64url");
      const fresh = young.get(key);
      if (fresh !== undefined) return fresh.made;
      const known = old.get(key);
      if (known !== undefined) put(key, known.made, known.characters);
      return known?.made;
    },
    set: (text, made, characters) => put(hash("sha256", text, "base64url"), made, characters),
  };
}

/** What an entry takes beside what it holds. */
const overhead = 100;
