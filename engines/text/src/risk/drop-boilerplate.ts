import { foldText } from "../copy/index.ts";
import { type AdvertWord, readAdvertWords } from "./advert-words.ts";
import { companyBoilerplate } from "./company-boilerplate.ts";

const of = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A sentence about the firm has one of these; */
const firm: ReadonlySet<string> = new Set(
  of("we our ours company firm group organisation organization corporation agency enterprise"),
);

/** and none of these, which speak of the work, the pay or the reader. */
const offer: ReadonlySet<string> = new Set(
  of(`
    you your yours job jobs position positions role roles vacancy vacancies opening openings candidate candidates
    applicant applicants apply hiring recruit recruiting salary salaries wage wages pay paid payment payments earn
    earning earnings income bonus bonuses commission weekly hourly monthly deposit fee fees check checks cheque cheques
    bank account accounts transfer transfers cash credit loan typing typist entry clerk home requirements required
    responsibilities responsible duties must shall should skills degree resume cv interview shift shifts $
  `),
);

// One word in three may be the firm's own: its name, its product, its trade.
const generic = 2 / 3;
const fewestWords = 4;

let vocabulary: ReadonlySet<string> | undefined;

function readVocabulary(): ReadonlySet<string> {
  vocabulary ??= new Set(
    companyBoilerplate.flatMap((text) => readAdvertWords(foldText(text), []).map((word) => word.text)),
  );
  return vocabulary;
}

/**
 * Leaves out the sentences that any firm could say of itself ("we are a leading company ..."), so that an advert gains
 * nothing by adding them and loses nothing by leaving them out: two words in three are such words, one of them
 * names the firm, and none speaks of the work, the pay or the reader.
 */
export function dropBoilerplate(words: readonly AdvertWord[]): readonly AdvertWord[] {
  const known = readVocabulary();
  const kept: AdvertWord[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.gap === false) to += 1;
    if (!isBoilerplate(words, from, to, known)) for (let at = from; at < to; at += 1) push(kept, words[at]);
    from = to;
  }
  return kept.length === words.length ? words : kept;
}

function push(kept: AdvertWord[], word: AdvertWord | undefined): void {
  if (word !== undefined) kept.push(word);
}

function isBoilerplate(words: readonly AdvertWord[], from: number, to: number, known: ReadonlySet<string>): boolean {
  if (to - from < fewestWords) return false;
  let named = false;
  let usual = 0;
  for (let at = from; at < to; at += 1) {
    const text = words[at]?.text ?? "";
    if (offer.has(text)) return false;
    if (firm.has(text)) named = true;
    if (known.has(text)) usual += 1;
  }
  return named && usual >= generic * (to - from);
}
