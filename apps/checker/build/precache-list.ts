import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";

/** Words in the service worker that stand for the list and its version until the page is built. */
const listPlace = /"__PRECACHE_LIST__"|`__PRECACHE_LIST__`/;
const versionPlace = "__PRECACHE_VERSION__";
/** Fetched on a tap that names its size, or at once and fresh: never stored beforehand. */
const notStored = /^(?:sw\.js|checker\.json|ocr\/|registers\/|\.vite\/)/;

/** Writes into the service worker which files of the finished build the browser keeps. */
export function precacheList(): Plugin {
  return {
    name: "suar-precache-list",
    apply: "build",
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error("precache-list: the build has no folder");
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .filter((name) => !notStored.test(name))
        .sort();
      const hash = createHash("sha256");
      let bytes = 0;
      for (const name of names) {
        const content = await readFile(join(dir, name));
        bytes += content.length;
        hash.update(`${name}\0`).update(content);
      }
      const file = join(dir, "sw.js");
      const source = await readFile(file, "utf8");
      if (!listPlace.test(source) || !source.includes(versionPlace))
        throw new Error("precache-list: sw.js has no place for it");
      const list = JSON.stringify(names.map((name) => (name === "index.html" ? "./" : `./${name}`)));
      await writeFile(
        file,
        source.replace(listPlace, () => list).replaceAll(versionPlace, hash.digest("hex").slice(0, 16)),
      );
      this.info(`precached: ${names.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
    },
  };
}
