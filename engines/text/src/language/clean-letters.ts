const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const digitPattern = /\p{N}/u;
const codePattern = /^[a-z0-9]+$/;
const hostPattern = /[a-z0-9]\.(?:com|net|org|info|app|xyz|top|[a-z]{2})(?:\/|$)/;

/**
 * The letters and marks of a matching copy as words with one space before, between and after them. Latin words that
 * carry digits, and addresses and handles, are left out: they are no language. Stops at about `limit` code units.
 */
export function cleanLetters(matching: string, limit: number): string {
  let clean = " ";
  for (let start = 0; start < matching.length && clean.length < limit; ) {
    let end = matching.indexOf(" ", start);
    if (end < 0) end = matching.length;
    end = Math.min(end, start + limit);
    const chunk = matching.slice(start, end);
    if (!isAddress(chunk)) {
      for (const word of chunk.match(wordPattern) ?? []) {
        if (!digitPattern.test(word)) clean += `${word} `;
        else if (!codePattern.test(word)) clean += `${word.replaceAll(/\p{N}+/gu, " ").trim()} `;
      }
    }
    start = matching.charCodeAt(end) === 0x20 ? end + 1 : end;
  }
  return clean.length > limit ? `${clean.slice(0, limit)} ` : clean;
}

function isAddress(chunk: string): boolean {
  return (
    chunk.includes("@") ||
    chunk.includes("://") ||
    chunk.startsWith("www.") ||
    chunk.startsWith("#") ||
    (chunk.includes(".") && hostPattern.test(chunk))
  );
}
