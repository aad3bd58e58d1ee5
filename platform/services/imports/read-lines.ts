import { createReadStream } from "node:fs";

/**
 * The lines of a UTF-8 file that are not empty; none when there is no such file. Lines end at a line feed alone:
 * `node:readline` also ends them at U+2028 and U+2029, which JSON writes as they are. The file is closed when the reader
 * stops. Memory holds one line and one piece of the file.
 * Errors: those of the file system.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = "";
  try {
    for await (const piece of createReadStream(file, "utf8") as AsyncIterable<string>) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line !== "") yield line;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  if (rest !== "") yield rest;
}
