import { hashLetter, hashOfNothing, hashWord } from "./advert-features.ts";
import type { AdvertWord } from "./advert-words.ts";

const workWords: ReadonlySet<string> = new Set(
  `job jobs position positions role roles vacancy vacancies opening openings candidate candidates applicant applicants
  apply application hiring hire recruit recruiting recruiter recruitment salary wage wages pay paid earn earning earnings
  income money experience experienced skills skilled resume cv interview employment employer employee employees career
  careers manager management assistant engineer engineering developer development representative officer clerk typist agent
  agents sales marketing accountant nurse driver teacher designer administrator administrative executive director staff work
  workers working team responsibilities duties requirements required qualifications degree training opportunity
  opportunities office company business client clients customer customers service services project projects`
    .trim()
    .split(/\s+/),
);
const fewestWords = 12;
const fewestWorkWords = 2;

/**
 * Whether a text is long enough and speaks of work, so that a model taught with job adverts has ground to stand on:
 * at least 12 words, two different ones of those that adverts of work are made of. It is no finding about the text.
 */
export function isJobAdvert(words: readonly AdvertWord[]): boolean {
  if (words.length < fewestWords) return false;
  const met = new Set<string>();
  for (const { text } of words) {
    if (!workWords.has(text)) continue;
    met.add(text);
    if (met.size >= fewestWorkWords) return true;
  }
  return false;
}

const workHashes: ReadonlySet<number> = new Set([...workWords].map(hashWord));

/**
 * A quick look at a matching copy before words are made of it: false when `isJobAdvert` of its words is certainly false, which
 * it is for most posts. Shapes: a text in which neither a contact nor a capital letter ends a word in its middle. Errors: none.
 */
export function maySpeakOfWork(matching: string): boolean {
  let met = 0;
  let hash = hashOfNothing;
  for (let at = 0; at <= matching.length; at += 1) {
    const code = matching.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      hash = hashLetter(hash, code);
      continue;
    }
    if (hash !== hashOfNothing && workHashes.has(hash)) {
      if (met !== 0 && met !== hash) return true;
      met = hash;
    }
    hash = hashOfNothing;
  }
  return false;
}
