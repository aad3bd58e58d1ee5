import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes a finished file appear under its name at once, and stay there after a power cut. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await using file = await open(from, "r");
  await file.sync();
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Writes a small file so that a reader sees all of it or none. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const partial = `${path}.partial`;
  await using file = await open(partial, "w", 0o600);
  await file.writeFile(text);
  await moveDurably(partial, path);
}

async function syncFolder(path: string): Promise<void> {
  // Windows has no handle for a folder; its file system journals names by itself.
  if (process.platform === "win32") return;
  await using folder = await open(path, "r");
  await folder.sync();
}
