import { open } from "node:fs/promises";

/** Makes sure that the names in a folder are on the disk: a rename is safe only then. Windows needs and allows no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
