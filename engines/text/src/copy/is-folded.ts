/** Small letters of the Latin script that stay as they are, with those of Vietnamese; no single ones, which may be spread words. */
const latinWords = /^[a-zà-öø-ÿăđĩũơưạ-ỹ]{2,}(?: [a-zà-öø-ÿăđĩũơưạ-ỹ]{2,})*$/;

/**
 * True for words that `foldText` would give back as they are, told without folding them: most words of most phrases are
 * such. False says nothing. Errors: none. Cost: linear.
 */
export const isFolded = (words: string): boolean => latinWords.test(words) && words === words.toLowerCase();
