/** Longest run of characters that is looked at as one feature; whole words are features of their own beside it. */
const longestGram = 4;
const seed = 0x811c9dc5;
const prime = 0x01000193;

function mix(hash: number, mask: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (folded ^ (folded >>> 13)) & mask;
}

/**
 * Features of a text for the language models: the hashed runs of 1 to 4 characters of each word, its edges marked, and
 * each whole word. Writes bucket numbers into `into` and returns how many; stops when `into` is full.
 * Shapes: `text` holds letters and marks, with single spaces between and around words; `mask` is a power of two less 1.
 * Source: FNV-1a over UTF-16 code units, mixed once more.
 */
export function hashGrams(text: string, mask: number, into: Uint16Array): number {
  let count = 0;
  let word = seed;
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at);
    if (first === 0x20) {
      if (word !== seed && count < into.length) into[count++] = mix(word ^ 0x5bd1e995, mask);
      word = seed;
    } else word = Math.imul(word ^ first, prime);
    let hash = seed;
    for (let n = 0; n < longestGram && at + n < text.length; n += 1) {
      const code = text.charCodeAt(at + n);
      hash = Math.imul(hash ^ code, prime);
      if (n === 0 && code === 0x20) continue;
      if (count >= into.length) return count;
      into[count++] = mix(hash ^ n, mask);
      if (n > 0 && code === 0x20) break;
    }
  }
  return count;
}
