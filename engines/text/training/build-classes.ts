import { existsSync, readFileSync } from "node:fs";
import type { LanguageCode } from "@suar/domain";
import { foldText } from "../src/copy/index.ts";
import { joinWords, readLetters } from "../src/language/read-letters.ts";
import { type Family, frequent, type TrainingGroup } from "./groups.ts";
import { declarationsIn, readParagraphs } from "./read-declarations.ts";
import { romanise } from "./romanise.ts";
import type { TrainingClass } from "./train-model.ts";

/** A text kept apart from training: whose it is and what it says. `und` marks a language the model never saw. */
export interface HeldOutText {
  readonly language: LanguageCode | "und";
  readonly text: string;
}

const examples = 400;
const everyFifth = 5;

function readLines(folder: string, name: string, script: string): string {
  const file = new URL(`${folder}/${name}.txt`, import.meta.url);
  if (!existsSync(file)) return "";
  const lines = readFileSync(file, "utf8").split("\n");
  const text = lines.map((line) => joinWords(readLetters(foldText(line).matching, 1_000_000).words)).join("");
  return new RegExp(`\\p{Script=${script}}`, "u").test(text) ? text : "";
}

function join(paragraphs: readonly string[]): string {
  return paragraphs.join("").replaceAll(/ +/g, " ");
}

function otherClass(group: TrainingGroup, holdOut: boolean, heldOut: HeldOutText[]): TrainingClass | undefined {
  const families = (group.families ?? []).flatMap(({ declarations }) => declarations);
  const named = new Set<string>([...group.leaveOut, ...Object.values(group.languages).flat(), ...families]);
  const others = declarationsIn(group.script).filter((code) => !named.has(code));
  const texts: string[] = [];
  for (const [index, code] of others.entries()) {
    const text = join(readParagraphs(code));
    if (holdOut && others.length > everyFifth && index % everyFifth === 2) heldOut.push({ language: "und", text });
    else texts.push(text);
  }
  for (const name of group.otherWords ?? []) texts.push(readLines("sources/ocr-words", name, group.script));
  const share = Math.min(3, Math.max(1, texts.length / 8));
  return texts.length === 0 ? undefined : { language: "und", texts, examples: Math.round(examples * share) };
}

function familyClass({ declarations, files, romanised }: Family, script: string): TrainingClass {
  const texts = [
    ...declarations.map((code) => join(readParagraphs(code))),
    ...romanised.map((code) => join(readParagraphs(code).map(romanise))),
    ...files.flatMap((name) => [readLines("sources/ocr-words", name, script), readLines("written", name, script)]),
  ];
  return { language: "und", texts: texts.filter((text) => text !== ""), examples: 2 * examples };
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
  for (const [name, codes] of Object.entries(group.languages)) {
    const language = name as LanguageCode;
    const spell = group.romanised?.includes(language) === true ? romanise : (text: string) => text;
    const paragraphs = codes.flatMap((code) => readParagraphs(code)).map(spell);
    const unseen = (index: number) => holdOut && index % everyFifth === 2;
    const texts = [join(paragraphs.filter((_, index) => !unseen(index)))];
    const variant = group.variants?.[language];
    if (variant !== undefined) texts.push(...texts.map(variant));
    const file = group.files?.[language] ?? language;
    texts.push(readLines("sources/ocr-words", file, group.script), readLines("written", file, group.script));
    const found = texts.filter((text) => text !== "");
    if (found.length === 0) throw new Error(`no text to learn ${language} from`);
    const often = frequent.includes(language) && !group.romanised?.includes(language);
    classes.push({ language, texts: found, examples: often ? 2 * examples : examples });
    const rest = join(paragraphs.filter((_, index) => unseen(index)));
    if (rest !== "") heldOut.push({ language, text: rest });
  }
  for (const family of group.families ?? []) classes.push(familyClass(family, group.script));
  const other = otherClass(group, holdOut, heldOut);
  return { classes: other === undefined ? classes : [...classes, other], heldOut };
}
