import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const wordFile = /react-aria(?:-components)?[\\/]dist[\\/]private[\\/]intl[\\/](?:([a-z]+)[\\/])?([a-z]{2}-[A-Z]{2})\.m?js$/;

/**
 * React Aria has hidden labels in 34 languages, none of them Khmer or Indonesian. This gives it the sentences of our own
 * catalogue (`web.aria.<part>.<word>`) instead, in every language of the product, and leaves its own out of the bundle.
 * A word that the catalogue lacks stops the build.
 */
export function reactAriaWords(): Plugin {
  return {
    name: "suar-react-aria-words",
    enforce: "pre",
    async load(id) {
      const [, part = "components", locale] = wordFile.exec(id.replace(/\?.*$/, "")) ?? [];
      if (locale === undefined) return null;
      if (locale !== "en-US") return "export default undefined;";
      const source = await readFile(id.replace(/\?.*$/, ""), "utf8");
      const words = [...source.matchAll(/^ {4}"(\w+)":/gm)].map(([, word]) => word ?? "");
      if (words.length === 0) throw new Error(`reactAriaWords: found no words in ${id}`);
      const entries = words.map((word) => `${JSON.stringify(word)}: () => ariaWord(${JSON.stringify(`${part}.${word}`)})`);
      return `import { ariaWord } from "/ui/aria-word.ts";\nexport default { ${entries.join(", ")} };`;
    },
  };
}
