import anyAscii from "any-ascii";

/** Nothing to fold but capitals. */
const plain = /^[ -~]*$/;
const latin = /\p{Script=Latin}/u;
// oxlint-disable-next-line no-misleading-character-class -- unseen characters are what it is for
const unseen = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f]/gu;

/**
 * A text with one form for every way of writing it in its own script: NFKC, small letters, no unseen characters; Latin
 * letters without their marks (passports lose them), Arabic without vowel signs, digits of every script as 0 to 9.
 * Errors: none.
 */
export const foldWord = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldLetters(text));

const foldLetters = (text: string): string =>
  [...text.normalize("NFKC").toLowerCase().replaceAll(unseen, "").normalize("NFC")]
    .map((letter) => (latin.test(letter) || /\p{Nd}/u.test(letter) ? anyAscii(letter).toLowerCase() : letter))
    .join("")
    .replaceAll(/[\u0300-\u036f]/gu, "")
    .replaceAll(/[\u064b-\u065f\u0670\u0640]/gu, "")
    .replaceAll(/[أإآٱ]/gu, "ا")
    .replaceAll("ى", "ي");
