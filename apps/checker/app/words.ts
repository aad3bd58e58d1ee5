import {
  type CheckerLocaleCode,
  type CheckerWordId,
  type CheckerWords,
  checkerLocales,
  fillWords,
} from "@suar/i18n/checker";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** One language, ready to speak. */
export interface Speaker {
  readonly locale: CheckerLocaleCode;
  /** BCP 47, for `Intl`. */
  readonly tag: string;
  /** The sentence with its placeholders filled. */
  readonly say: (id: CheckerWordId, values?: Readonly<Record<string, string>>) => string;
  /** The sentence of that name, if there is one: names made of an id that the engine gave. */
  readonly find: (id: string) => string | undefined;
}

/** A speaker of one language's words. */
export function createSpeaker(locale: CheckerLocaleCode, words: CheckerWords): Speaker {
  const all: Readonly<Record<string, string>> = words;
  return {
    locale,
    tag: checkerLocales[locale].tag,
    say: (id, values = {}) => fillWords(words[id], values),
    find: (id) => all[id],
  };
}

const Words = createContext<Speaker | undefined>(undefined);

/** Gives the language to everything inside. */
export const WordsProvider = Words.Provider;

/** The language of the page. Throws outside `WordsProvider`. */
export function useWords(): Speaker {
  const speaker = useContext(Words);
  if (speaker === undefined) throw new Error("useWords: there is no WordsProvider above");
  return speaker;
}
