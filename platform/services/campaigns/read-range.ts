import { open } from "node:fs/promises";

/** The text between two byte places of a file. Errors: those of the file system. */
export async function readRange(path: string, from: number, to: number): Promise<string> {
  await using handle = await open(path, "r");
  const bytes = Buffer.alloc(Math.max(0, to - from));
  await handle.read(bytes, 0, bytes.length, from);
  return bytes.toString("utf8");
}
