const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Scripts that put no space between words: there a word of the reader may be half of a stored one, or two of them. */
const spaceless = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;

const longest = 20_000;

/**
 * The words of a text for searching: compatibility form, lower case, split as its script splits words (a whole Thai or
 * Khmer sentence would otherwise be one word).
 * Shapes: any text in; words in order, repeats kept. Source: Unicode UAX 29 and the ICU dictionaries, through Intl.
 */
export const searchWords = (text: string): string[] =>
  [...segmenter.segment(text.normalize("NFKC").toLowerCase())]
    .filter((segment) => segment.isWordLike)
    .map((segment) => segment.segment);

/** What is stored for a lead: each word once, in spaces, at most 20,000 code units. */
export const searchText = (texts: readonly string[]): string =>
  ` ${[...new Set(texts.flatMap(searchWords))].join(" ").slice(0, longest)} `;

/** One word of a question and how it is looked for: as the beginning of a word, or anywhere in a script without spaces. */
export interface SearchTerm {
  readonly pattern: string;
  readonly isSpaceless: boolean;
}

/** The words of a question, at most 10, as patterns of SQL `like`. */
export const searchTerms = (question: string): readonly SearchTerm[] =>
  [...new Set(searchWords(question.slice(0, 500)))].slice(0, 10).map((word) => {
    const escaped = word.replaceAll(/[\\%_]/g, String.raw`\$&`);
    const isSpaceless = spaceless.test(word);
    return { pattern: isSpaceless ? `%${escaped}%` : `% ${escaped}%`, isSpaceless };
  });
