/** Numbers 0 .. 1 from a seed, the same on every machine (xorshift, Marsaglia 2003). */
export function createRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** A stretch of whole words, about `length` letters long, from anywhere in `text`. */
export function cropWords(text: string, length: number, random: () => number): string {
  if (text.length <= length) return text;
  let start = Math.floor(random() * (text.length - length));
  while (start > 0 && text[start] !== " ") start -= 1;
  // Scripts without spaces have no word to keep whole.
  let end = Math.min(text.length, start + length);
  const limit = Math.min(text.length, end + 12);
  while (end < limit && text[end - 1] !== " ") end += 1;
  return ` ${text.slice(start, end).trim()} `;
}
