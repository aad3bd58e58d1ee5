import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const catalogueFile = /platform[\\/]i18n[\\/]checker[\\/]([a-z]+)\.json$/;

/** Says in English what a language does not have yet; the catalogue's own tests hold that this happens in no release. */
export function checkerCatalogue(): Plugin {
  return {
    name: "suar-checker-catalogue",
    enforce: "pre",
    async load(id) {
      const file = id.replace(/\?.*$/, "");
      if (!catalogueFile.test(file)) return null;
      const english = file.replace(catalogueFile, "platform/i18n/checker/en.json");
      this.addWatchFile(english);
      return JSON.stringify({
        ...JSON.parse(await readFile(english, "utf8")),
        ...JSON.parse(await readFile(file, "utf8")),
      });
    },
  };
}
