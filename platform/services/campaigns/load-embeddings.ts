import { ModelFileError, readStaticModel, type StaticModel } from "@suar/text/embeddings";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Largest files that are read: a table of 250,000 tokens and 1,024 dimensions in F32, and its vocabulary. */
const most = { "model.safetensors": 2 ** 30, "tokenizer.json": 2 ** 26 } as const;

/**
 * The static embedding model in a folder that the operator filled; `null` when neither file is there.
 * Errors: ModelFileError when one is missing, too large or unreadable.
 */
export async function loadEmbeddings(folder: string): Promise<StaticModel | null> {
  const [safetensors, tokenizer] = await Promise.all([
    readBounded(folder, "model.safetensors"),
    readBounded(folder, "tokenizer.json"),
  ]);
  if (safetensors === null && tokenizer === null) return null;
  if (safetensors === null) throw missing("model.safetensors");
  if (tokenizer === null) throw missing("tokenizer.json");
  return readStaticModel({ safetensors, tokenizer: tokenizer.toString("utf8") });
}

async function readBounded(folder: string, name: keyof typeof most): Promise<Buffer | null> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.size > most[name]) {
    throw new ModelFileError(name, "size", `${found.size} bytes, more than ${most[name]}`, "Use a smaller model");
  }
  return readFile(path);
}

const missing = (name: string): ModelFileError =>
  new ModelFileError(name, "file", "it is not there, and the other one is", "Put both files into the folder, or none");
