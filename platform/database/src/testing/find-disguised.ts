import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** How a word may stand in bytes: as it is, for other machines, or in the usual disguises. Bytes as latin1 text. */
export function disguises(word: string): readonly string[] {
  const spellings = [word, word.toLowerCase(), word.toUpperCase(), [...word].toReversed().join("")];
  return [...new Set(spellings)].flatMap((text) => {
    const wide = Buffer.from(text, "utf16le");
    // A word inside a longer base64 text may begin at any of three places; the characters at its edges mix with others.
    const shifted = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
        .toString("base64")
        .slice(shift === 0 ? 0 : 4, -4),
    );
    const hex = Buffer.from(text).toString("hex");
    return [text, wide.toString("latin1"), wide.swap16().toString("latin1"), ...shifted, hex, hex.toUpperCase()];
  });
}

/** What a search through the bytes of files saw. */
export interface SearchedFiles {
  readonly files: number;
  readonly bytes: number;
  /** Files in which one of the words stands, with the form in which it does. */
  readonly found: readonly string[];
}

/** Looks for words in any disguise in every byte of every file under `folder`. Sockets and links are not followed. */
export async function findDisguised(folder: string, words: readonly string[]): Promise<SearchedFiles> {
  const forms = words.flatMap(disguises).map((form) => Buffer.from(form, "latin1"));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    files += 1;
    bytes += content.length;
    for (const form of forms) if (content.includes(form)) found.push(`${path}: ${form.toString("latin1")}`);
  }
  return { files, bytes, found };
}
