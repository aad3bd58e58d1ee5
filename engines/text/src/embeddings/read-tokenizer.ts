import { ModelFileError } from "./model-file-error.ts";

/** Cuts a text into numbers of tokens. */
export type Tokenizer = (text: string) => number[];

const file = "tokenizer.json";
const wayOut = "Take the tokenizer.json that belongs to the model; WordPiece and Unigram are read";
/** Longest piece of a vocabulary that is looked for, in UTF-16 code units. */
const maxPiece = 64;
/** Longer texts are read by their beginning. */
const maxUnits = 20_000;
const spaceMark = "\u2581";

/**
 * Reads the vocabulary of a `tokenizer.json` and cuts texts as it was made to: WordPiece (longest piece first, inner
 * pieces behind a prefix) or Unigram (the likeliest way through the pieces). Texts are folded by NFKC and to small
 * letters where the file says so; an unknown word gives nothing.
 * Shapes: the file's text; numbers are 0 .. tokens - 1. Errors: ModelFileError with field and way out.
 * Cost: linear in the text, at most 64 steps a character. Source: Hugging Face tokenizers (Apache-2.0), the file format;
 * Schuster and Nakajima 2012; Kudo 2018.
 */
export function readTokenizer(json: string, tokens: number): Tokenizer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (cause) {
    const error = new ModelFileError(file, "file", "it is no JSON", wayOut);
    error.cause = cause;
    throw error;
  }
  const model = fieldOf(parsed, "model");
  const type =
    fieldOf(model, "type") ?? (fieldOf(model, "continuing_subword_prefix") === undefined ? undefined : "WordPiece");
  const isLower = JSON.stringify(fieldOf(parsed, "normalizer") ?? null).includes('"lowercase":true');
  const fold = (text: string): string => {
    const plain = text.slice(0, maxUnits).normalize("NFKC");
    return isLower ? plain.toLowerCase() : plain;
  };
  if (type === "WordPiece") return cutLongest(readWordPieces(model, tokens), prefixOf(model), fold);
  if (type === "Unigram") return cutLikeliest(readUnigrams(model, tokens), fold);
  throw new ModelFileError(file, "model.type", `${JSON.stringify(type)?.slice(0, 40) ?? "none"} is not read`, wayOut);
}

function readWordPieces(model: unknown, tokens: number): ReadonlyMap<string, number> {
  const vocabulary = fieldOf(model, "vocab");
  if (typeof vocabulary !== "object" || vocabulary === null || Array.isArray(vocabulary)) {
    throw new ModelFileError(file, "model.vocab", "no object of pieces and numbers", wayOut);
  }
  const pieces = new Map(Object.entries(vocabulary).filter(isPiece));
  check(pieces.values(), pieces.size, Object.keys(vocabulary).length, tokens);
  return pieces;
}

const isPiece = (entry: [string, unknown]): entry is [string, number] => Number.isSafeInteger(entry[1]);

function readUnigrams(model: unknown, tokens: number): ReadonlyMap<string, readonly [number, number]> {
  const vocabulary = fieldOf(model, "vocab");
  if (!Array.isArray(vocabulary)) throw new ModelFileError(file, "model.vocab", "no list of pieces and scores", wayOut);
  const pieces = new Map<string, readonly [number, number]>();
  for (const [at, entry] of vocabulary.entries()) {
    const [piece, score] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof piece !== "string" || typeof score !== "number") {
      throw new ModelFileError(file, `model.vocab[${at}]`, "not [piece, score]", wayOut);
    }
    if (!pieces.has(piece)) pieces.set(piece, [at, score]);
  }
  check([vocabulary.length - 1], pieces.size, pieces.size, tokens);
  return pieces;
}

function check(numbers: Iterable<number>, read: number, named: number, tokens: number): void {
  if (read === 0 || read !== named)
    throw new ModelFileError(file, "model.vocab", "empty, or a piece without a number", wayOut);
  for (const number of numbers) {
    if (number < 0 || number >= tokens) {
      throw new ModelFileError(file, "model.vocab", `token ${number} has no row among ${tokens} of the model`, wayOut);
    }
  }
}

const prefixOf = (model: unknown): string => {
  const prefix = fieldOf(model, "continuing_subword_prefix");
  return typeof prefix === "string" ? prefix : "##";
};

function cutLongest(pieces: ReadonlyMap<string, number>, prefix: string, fold: (text: string) => string): Tokenizer {
  return (text) => {
    const numbers: number[] = [];
    for (const word of fold(text).match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []) {
      const found: number[] = [];
      let from = 0;
      while (from < word.length) {
        let to = Math.min(word.length, from + maxPiece);
        let number: number | undefined;
        for (; to > from; to -= 1) {
          number = pieces.get((from === 0 ? "" : prefix) + word.slice(from, to));
          if (number !== undefined) break;
        }
        if (number === undefined) break;
        found.push(number);
        from = to;
      }
      if (from >= word.length) numbers.push(...found);
    }
    return numbers;
  };
}

function cutLikeliest(
  pieces: ReadonlyMap<string, readonly [number, number]>,
  fold: (text: string) => string,
): Tokenizer {
  let longest = 1;
  let worst = 0;
  for (const [piece, [, score]] of pieces) {
    longest = Math.max(longest, Math.min(maxPiece, piece.length));
    worst = Math.min(worst, score);
  }
  const unknown = worst - 10;
  return (text) => {
    const marked = spaceMark + fold(text).trim().replace(/\s+/g, spaceMark);
    const best = new Float64Array(marked.length + 1).fill(Number.NEGATIVE_INFINITY);
    const back = new Int32Array(marked.length + 1);
    const number = new Int32Array(marked.length + 1).fill(-1);
    best[0] = 0;
    for (let from = 0; from < marked.length; from += 1) {
      const here = best[from] ?? 0;
      for (let to = from + 1; to <= Math.min(marked.length, from + longest); to += 1) {
        const piece = pieces.get(marked.slice(from, to));
        if (piece === undefined && to > from + 1) continue;
        const score = here + (piece?.[1] ?? unknown);
        if (score <= (best[to] ?? 0)) continue;
        best[to] = score;
        back[to] = from;
        number[to] = piece?.[0] ?? -1;
      }
    }
    const numbers: number[] = [];
    for (let at = marked.length; at > 0; at = back[at] ?? 0) if ((number[at] ?? -1) >= 0) numbers.push(number[at] ?? 0);
    return numbers.reverse();
  };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
