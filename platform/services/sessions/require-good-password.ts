import { SuarError } from "@suar/domain";

/** So much must be left when a person's own words are taken out. Characters. */
const fewestOthers = 8;
/** So many different characters a password has at least. */
const fewestKinds = 5;
/** A word of a name shorter than this stands in too many good passwords. Characters. */
const shortestOwn = 3;

/**
 * Refuses a password that somebody who knows the person would try first: made of their name, address or organisation, or
 * of few characters over and over. Its length is the schema's matter; nothing else is asked of it.
 * Errors: `password.weak` with `reason` `own` or `repeated`. Source: NIST SP 800-63B-4, 3.1.1.2.
 */
export function requireGoodPassword(password: string, ownWords: readonly string[]): void {
  const plain = foldWord(password);
  if (new Set(plain).size < fewestKinds || isRepeated(plain))
    throw new SuarError("password.weak", { reason: "repeated" });
  const own = [...ownWords, "suar"]
    .flatMap((words) => foldWord(words).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => [...word].length >= shortestOwn)
    .toSorted((a, b) => b.length - a.length);
  const others = own.reduce((left, word) => left.replaceAll(word, ""), plain).replaceAll(/[^\p{L}\p{N}]+/gu, "");
  if ([...others].length < fewestOthers) throw new SuarError("password.weak", { reason: "own" });
}

const foldWord = (text: string): string => text.normalize("NFKC").toLowerCase();

/** "abcabcabcabc", "aaaa...", "123456789012": one piece over and over, or signs that follow one another. */
function isRepeated(text: string): boolean {
  if (isOnePiece(text)) return true;
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  const follows = steps.filter((step) => Math.abs(step) <= 1).length;
  return follows >= steps.length * 0.8;
}

/** Whether the text is a piece of at most six signs over and over; the last time may be cut. */
function isOnePiece(text: string): boolean {
  for (let size = 1; size <= 6; size += 1) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return true;
  }
  return false;
}
