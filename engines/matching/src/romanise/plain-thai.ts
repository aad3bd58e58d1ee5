const consonant = "[\u0e01-\u0e2e]";
const silenced = new RegExp(`${consonant}[\u0e34\u0e38]?\u0e4c`, "gu");

/**
 * A Thai word with only what is spoken, in the order in which it is: letters under thanthakhat, the r of "tr" at a
 * syllable's end and the h that only carries a tone go; "rr" is a vowel; a vowel written before its consonant comes after
 * it. A second reading has the sound that a letter takes at the end of a syllable.
 */
export function plainThai(word: string): readonly string[] {
  const spoken = word
    .replaceAll("\u0e4d\u0e32", "\u0e33")
    .replaceAll(silenced, "")
    .replaceAll(new RegExp(`รร(?=${consonant})`, "gu"), "\u0e31")
    .replaceAll("รร", "\u0e31น")
    .replaceAll(new RegExp(`ญ(?=${consonant}|$)`, "gu"), "น")
    .replaceAll(new RegExp(`([ตท])ร(?=${consonant}|$)`, "gu"), "$1")
    .replaceAll(/ห(?=[งนมยรลว])/gu, "")
    .replace(/^(?:ศร|สร|ทร)/u, "ส")
    .replaceAll(new RegExp(`([เแโใไ])(${consonant})`, "gu"), "$2$1");
  return [...new Set([endSounds(spoken), spoken])];
}

const endSounds = (word: string): string =>
  word
    .replaceAll(new RegExp(`นท(?=${consonant}|$)`, "gu"), "น")
    .replaceAll(new RegExp(`(?<=${consonant})[ลร](?=${consonant})`, "gu"), "น")
    .replace(/[ลรญณ]$/u, "น")
    .replace(/[จชซศษสฎฏฐฑฒดถทธ]$/u, "ต");
