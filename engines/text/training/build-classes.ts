import { existsSync, readFileSync } from "node:fs";
import type { LanguageCode } from "@suar/domain";
import { foldText } from "../src/copy/index.ts";
import { joinWords, readLetters } from "../src/language/read-letters.ts";
import type { TrainingGroup } from "./groups.ts";
import { declarationsIn, readParagraphs } from "./read-declarations.ts";
import type { TrainingClass } from "./train-model.ts";

/** A text kept apart from training: whose it is and what it says. `und` marks a language the model never saw. */
export interface HeldOutText {
  readonly language: LanguageCode | "und";
  readonly text: string;
}

const examples = 260;
const everyFifth = 5;

function written(language: string): string {
  const file = new URL(`written/${language}.txt`, import.meta.url);
  if (!existsSync(file)) return "";
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => joinWords(readLetters(foldText(line).matching, 10_000).words))
    .join("");
}

function join(paragraphs: readonly string[]): string {
  return paragraphs.join("").replaceAll(/ +/g, " ");
}

/**
 * Training classes of a group and what is held out of them. With `holdOut`, every fifth paragraph of a named language
 * and every fifth other language as a whole stay unseen; without, everything teaches.
 */
export function buildClasses(
  group: TrainingGroup,
  holdOut: boolean,
): { readonly classes: readonly TrainingClass[]; readonly heldOut: readonly HeldOutText[] } {
  const heldOut: HeldOutText[] = [];
  const classes: TrainingClass[] = [];
  const named = new Set<string>(group.leaveOut);
  for (const [name, codes] of Object.entries(group.languages)) {
    const language = name as LanguageCode;
    const paragraphs = codes.flatMap((code) => readParagraphs(code));
    for (const code of codes) named.add(code);
    const unseen = (index: number) => holdOut && index % everyFifth === 2;
    const own = written(language);
    const texts = [join(paragraphs.filter((_, index) => !unseen(index)))];
    const variant = group.variants?.[language];
    if (variant !== undefined) texts.push(...texts.map(variant));
    if (own !== "") texts.push(own);
    classes.push({ language, texts, examples });
    const rest = join(paragraphs.filter((_, index) => unseen(index)));
    if (rest !== "") heldOut.push({ language, text: rest });
  }
  const others = declarationsIn(group.script).filter((code) => !named.has(code));
  const texts: string[] = [];
  for (const [index, code] of others.entries()) {
    const text = join(readParagraphs(code));
    if (holdOut && others.length > everyFifth && index % everyFifth === 2) heldOut.push({ language: "und", text });
    else texts.push(text);
  }
  const share = Math.min(2, Math.max(1, texts.length / 6));
  if (texts.length > 0) classes.push({ language: "und", texts, examples: Math.round(examples * share) });
  return { classes, heldOut };
}
