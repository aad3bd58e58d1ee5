import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const wordFile =
  /react-aria(?:-components)?[\\/]dist[\\/]private[\\/]intl[\\/](?:([a-z]+)[\\/])?([a-z]{2}-[A-Z]{2})\.m?js$/;

/**
 * React Aria has hidden labels in 34 languages, none of them Khmer or Indonesian. This gives it the sentences of our own
 * catalogue (`web.aria.<part>.<word>`) instead, in every language of the product, and leaves its own out of the bundle.
 * A word that is used and that the catalogue lacks stops the build.
 */
export function reactAriaWords(): Plugin {
  const wordsOf = new Map<string, readonly string[]>();
  let englishFile = "";
  return {
    name: "suar-react-aria-words",
    enforce: "pre",
    configResolved({ root }) {
      englishFile = `${root}/../../platform/i18n/messages/en.json`;
    },
    async load(id) {
      const file = id.replace(/\?.*$/, "");
      const [, part = "components", locale] = wordFile.exec(file) ?? [];
      if (locale === undefined) return null;
      if (locale !== "en-US") return "export default undefined;";
      const source = await readFile(file, "utf8");
      const words = [...source.matchAll(/^ {4}"([^"]+)":/gm)].map(([, word]) => word ?? "");
      if (words.length === 0) throw new Error(`reactAriaWords: found no words in ${file}`);
      wordsOf.set(
        file,
        words.map((word) => `${part}.${word}`),
      );
      const entries = words.map(
        (word) => `${JSON.stringify(word)}: () => ariaWord(${JSON.stringify(`${part}.${word}`)})`,
      );
      return `import { ariaWord } from "/ui/aria-word.ts";\nexport default { ${entries.join(", ")} };`;
    },
    async generateBundle(_options, bundle) {
      const catalogue: Record<string, string> = JSON.parse(await readFile(englishFile, "utf8"));
      const used = Object.values(bundle)
        .flatMap((output) => (output.type === "chunk" ? Object.entries(output.modules) : []))
        .filter(([, module]) => module.renderedLength > 0)
        .flatMap(([id]) => wordsOf.get(id.replace(/\?.*$/, "")) ?? []);
      const missing = used.filter((word) => !(`web.aria.${word}` in catalogue));
      if (missing.length > 0)
        this.error(`React Aria says words that the catalogue lacks: web.aria.${missing.join(", web.aria.")}`);
    },
  };
}
