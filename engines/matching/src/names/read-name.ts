import { romanise } from "../romanise/romanise.ts";
import { burmeseSyllables } from "../romanise/romanise-burmese.ts";
import { foldWord } from "./fold-word.ts";
import { doubleSurnames, surnameReadings } from "./han-surnames.ts";
import type { NameReading, NameWord, SpokenUnit } from "./name-reading.ts";
import { headSpelling } from "./spelling-families.ts";
import { spokenUnit } from "./spoken-unit.ts";
import { doubtfulTitles, parentWords, particles, titleEndings, titles } from "./titles.ts";

/** Words of a name that are read; the rest is left out, so that no text costs more than a long name. */
const maxWords = 8;
/** Characters of a name that are read. */
const maxCharacters = 200;

const spaces = /[\s,;·・•|()（）"“”[\]]+/u;
const allHan = /^\p{Script=Han}{2,}$/u;
const allHangul = /^\p{Script=Hangul}{2,5}$/u;
const burmese = /\p{Script=Myanmar}/u;

/**
 * Reads a written name in any script: its words without titles, each with how it may be said.
 * Shapes: at most 8 words of at most 200 characters in all; a name that is nothing but titles keeps them.
 * Errors: none; a text without letters has no words.
 */
export function readName(name: string): NameReading {
  const written = foldWord(name.slice(0, maxCharacters))
    .replaceAll(/(?<=^|\s)عبد (?=ال)/gu, "عبد")
    .split(spaces)
    .flatMap(splitWord)
    .filter(hasLetter);
  const words: NameWord[] = [];
  let isParent = false;
  for (const text of written) {
    if (parentWords.has(text) && words.length > 0) {
      isParent = true;
    } else if (!titles.has(text) || written.every((word) => titles.has(word))) {
      const isParticle = particles.has(text) || (words.length === 0 && doubtfulTitles.has(text));
      words.push({ text: headSpelling(text), isParticle, isParent, units: unitsOf(text) });
    }
  }
  return { words: words.slice(0, maxWords) };
}

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

/** Joined forms come apart: "abdulrahman", hyphens, initials with full stops; Burmese is written without spaces. */
function splitWord(written: string): readonly string[] {
  if (parentWords.has(written) || titles.has(written)) return [written];
  const word = written.replaceAll(/['’‘`ʻʼ.]/gu, "").replace(titleEndings, "");
  if (burmese.test(word)) return splitBurmese(word);
  return word
    .split(/[-‐–—_/]+/u)
    .flatMap((part) => servantOf.exec(part)?.slice(1).filter(Boolean) ?? [part.replace(thaiTitle, "")]);
}

/** "Servant of ..." written as one word; Abdullah is one name. */
const servantOf = /^(abd)(?:u[lrsn]|el|al)((?!lah).{3,})$|^(عبد)(ال(?!له).{3,})$/u;
const thaiTitle = /^(?:นางสาว|นาย|นาง|เด็กชาย|เด็กหญิง|คุณ)(?=.{3,})/u;

function splitBurmese(word: string): readonly string[] {
  const syllables = burmeseSyllables(word);
  return syllables.length === 0 ? [word] : syllables;
}

const unitsOf = (text: string): readonly SpokenUnit[] =>
  allHan.test(text) || allHangul.test(text) ? unitsOfHan(text) : unit(text);

function unit(text: string, others: readonly string[] = []): readonly SpokenUnit[] {
  const readings = [...new Set([...romanise(text), ...others])];
  return readings.length === 0 ? [] : [spokenUnit(text, readings)];
}

/** Surname with its dialects, the given name as one, and each of its characters. */
function unitsOfHan(text: string): readonly SpokenUnit[] {
  const characters = [...text];
  const surnameLength = characters.length > 2 && doubleSurnames.has(characters.slice(0, 2).join("")) ? 2 : 1;
  const surname = characters.slice(0, surnameLength).join("");
  const given = characters.slice(surnameLength);
  return [
    ...unit(surname, surnameReadings(surname)),
    ...unit(given.join("")),
    ...(given.length > 1 && given.length < 4 ? given.flatMap((character) => unit(character)) : []),
  ];
}
