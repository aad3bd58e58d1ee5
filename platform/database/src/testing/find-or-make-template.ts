import { access, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { templateKey } from "./template-key.ts";

const folder = fileURLToPath(new URL("../../.cache/", import.meta.url));

/**
 * Path of what `make` makes, a file or a folder: once for each schema, whoever comes first. It is renamed when it is
 * whole, so nobody sees a half of it; those of earlier schemas are removed, for each has 40 MB.
 * Errors: those of `make`.
 */
export async function findOrMakeTemplate(kind: string, make: (path: string) => Promise<void>): Promise<string> {
  const name = `${kind}-${templateKey()}`;
  const path = join(folder, name);
  if (await isThere(path)) return path;
  await mkdir(folder, { recursive: true });
  const making = `${path}.${process.pid}`;
  await make(making);
  try {
    await rename(making, path);
  } catch (error) {
    if (!(await isThere(path))) throw error;
    await rm(making, { recursive: true, force: true });
  }
  const isOlder = new RegExp(`^${kind}-[0-9a-f]{12}(\\.tar)?$`);
  for (const other of await readdir(folder)) {
    if (other !== name && isOlder.test(other)) await rm(join(folder, other), { recursive: true, force: true });
  }
  return path;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
