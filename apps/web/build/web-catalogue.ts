import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const catalogueFile = /platform[\\/]i18n[\\/]messages[\\/]([a-z]+)\.json$/;
/** Sentences that only the command line and the server say. */
const elsewhere = /^(?:cli|server)\./;

/**
 * Gives the browser only the sentences it can say. A sentence that a language does not have yet is shown in English;
 * the catalogue's own tests hold that this happens in no released language.
 */
export function webCatalogue(): Plugin {
  return {
    name: "suar-web-catalogue",
    enforce: "pre",
    async load(id) {
      const file = id.replace(/\?.*$/, "");
      if (!catalogueFile.test(file)) return null;
      const english = file.replace(catalogueFile, "platform/i18n/messages/en.json");
      this.addWatchFile(english);
      const messages: Record<string, string> = {
        ...JSON.parse(await readFile(english, "utf8")),
        ...JSON.parse(await readFile(file, "utf8")),
      };
      return JSON.stringify(Object.fromEntries(Object.entries(messages).filter(([key]) => !elsewhere.test(key))));
    },
  };
}
