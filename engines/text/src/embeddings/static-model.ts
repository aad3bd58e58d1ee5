import { readTable, type TokenTable } from "./read-table.ts";
import { readTokenizer, type Tokenizer } from "./read-tokenizer.ts";

/** A static embedding model: a vector for each token, nothing that runs. */
export interface StaticModel {
  readonly table: TokenTable;
  readonly tokenizer: Tokenizer;
}

/**
 * A model from the two files that an operator has: `model.safetensors` and `tokenizer.json`, as model2vec writes them.
 * Errors: ModelFileError, which names the file, the field and the way out.
 */
export function readStaticModel(files: { readonly safetensors: Uint8Array; readonly tokenizer: string }): StaticModel {
  const table = readTable(files.safetensors);
  return { table, tokenizer: readTokenizer(files.tokenizer, table.rows) };
}

/**
 * The mean of the vectors of a text's tokens, of length 1; all noughts for a text without a known token.
 * Shapes: as many numbers as the model has dimensions. Errors: none.
 */
export function embedText({ table, tokenizer }: StaticModel, text: string): Float64Array {
  const sum = new Float64Array(table.dimensions);
  for (const token of tokenizer(text)) table.add(token, sum);
  const size = Math.hypot(...sum);
  return size > 0 && Number.isFinite(size) ? sum.map((value) => value / size) : new Float64Array(table.dimensions);
}

/** Cosine of two embeddings of one model: -1 .. 1, 0 where a text has no known token. */
export const compareEmbeddings = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
