const facePattern = /@font-face\s*\{([^}]*)\}/g;
const rulePattern = /((?::root(?::lang\(\w+\))?(?:,\s*)?)+)\s*\{\s*--font-sans:\s*([^;]+);/g;

/**
 * Which font files a page in a language fetches, by what the style sheet says of it: the one place where that is written.
 * Shapes: the style sheet's text; gives names of files, as `noto-sans-khmer-khmer-400-normal.woff2`. A language without a
 * rule of its own has the common letters only. Errors: RangeError for a family without a file.
 */
export function readFontFiles(css: string): (language: string) => readonly string[] {
  const files = new Map<string, string[]>();
  for (const [, body = ""] of css.matchAll(facePattern)) {
    const family = /font-family:\s*"([^"]+)"/.exec(body)?.[1] ?? "";
    const file = /url\("[^"]*\/([^/"]+\.woff2)"\)/.exec(body)?.[1] ?? "";
    files.set(family, [...(files.get(family) ?? []), file]);
  }
  const families = new Map<string, readonly string[]>();
  for (const [, selectors = "", value = ""] of css.matchAll(rulePattern)) {
    const named = [...value.matchAll(/"([^"]+)"/g)].map(([, family = ""]) => family);
    for (const [, language = ""] of selectors.matchAll(/:root(?::lang\((\w+)\))?/g)) families.set(language, named);
  }
  return (language) =>
    (families.get(language) ?? families.get("") ?? []).flatMap((family) => {
      const found = files.get(family);
      if (found === undefined) throw new RangeError(`readFontFiles: the style sheet has no file of ${family}`);
      return found;
    });
}
