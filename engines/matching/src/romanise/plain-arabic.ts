/** Without vowel signs, with one form of each letter; ayn at the head is heard as a vowel, and the article is not a name. */
export const plainArabic = (word: string): string =>
  word
    .replaceAll(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll(/[ىئ]/g, "ي")
    .replaceAll("ؤ", "و")
    .replaceAll("ء", "")
    .replaceAll(/ة$/g, "ه")
    .replace(/^ال(?=.{2})/u, "")
    .replace(/^[عا]/u, "a")
    .replaceAll("ع", "");
