type Speaker = (id: string) => string;
let speaker: Speaker | undefined;

/** Gives React Aria's hidden labels the language of the page. */
export function setAriaSpeaker(next: Speaker): void {
  speaker = next;
}

/** A hidden label of React Aria from our own catalogue; `build/react-aria-words.ts` puts the calls in place. */
export const ariaWord = (word: string): string => speaker?.(`web.aria.${word}`) ?? word;
