import type { FoldedText, LanguageCode, LanguageReading } from "@suar/domain";
import { scriptIndex, scriptNames } from "../copy/script-of.ts";
import { askModel } from "./ask-model.ts";
import { isPair } from "./is-pair.ts";
import type { LanguageModel, ModelAnswer } from "./language-model.ts";
import { readEastAsian } from "./read-east-asian.ts";
import { joinWords, readLetters } from "./read-letters.ts";
import { readMyanmar } from "./read-myanmar.ts";
import type { WritingSystem, WritingSystems } from "./writing-system.ts";

// A language shows in a few hundred letters; the rest of a long text would only cost time.
const lettersLooked = 1600;
const leadingShare = 0.6;
// Words and names in Latin letters stand in texts of every other script.
const leadingShareBesideLatin = 0.5;
// What a model must be sure of: less for a few words, which say less.
const sureOfWords = 0.2;
const sureOfText = 0.4;
const fewLetters = 30;
const fewestLetters = 8;
const eastAsian = (["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"] as const).map((name) => scriptIndex(name));
const han = scriptIndex("Han");
const latin = scriptIndex("Latin");

const strangers = new Map<string, RegExp>();

interface Leading {
  readonly system: WritingSystem;
  readonly share: number;
  readonly letters: number;
  readonly index: number;
  /** Whether one script has enough of the text. */
  readonly clear: boolean;
}

/**
 * Language, script and encoding of a text with the models given: the script first, then the languages that use it.
 *
 * It abstains (`und`, confidence 0) when there are too few letters, when two scripts share the text, when no language
 * it knows is clearly ahead, and for languages it was taught to refuse. The script is told even then.
 * Shapes: any folded text; at most the first 1,600 letters are looked at. Units: confidence 0 .. 1, for a model the
 * probability it gives. Errors: none. Source: the rules and measured figures in the README.
 */
export function readLanguageWith(folded: FoldedText, systems: WritingSystems): LanguageReading {
  return readMatching(folded.matching, folded.encoding, systems);
}

/** The same of a stretch of a matching copy. */
export function readMatching(
  matching: string,
  encoding: FoldedText["encoding"],
  systems: WritingSystems,
): LanguageReading {
  const reading = readPlain(matching, encoding, systems);
  return encoding === "unicode" ? reading : { ...reading, encoding };
}

function readPlain(matching: string, encoding: FoldedText["encoding"], systems: WritingSystems): LanguageReading {
  const { words, counts } = readLetters(matching, lettersLooked);
  const leading = findLeading(counts, systems);
  if (leading === undefined) return { language: "und", script: "Zyyy", encoding: "unicode", confidence: 0 };
  const { system, share, index, clear } = leading;
  if (system.by === "rules") return readEastAsia(joinWords(words), counts, leading);
  if (system.by === "rules and model") return readBurma(words, system.model, leading, encoding);
  if (!clear) return abstain(system.script);
  if (system.by === "script") {
    if (system.language === "und") return abstain(system.script);
    const [other, letters] = system.or ?? [];
    const language = other !== undefined && letters?.test(joinWords(words)) === true ? other : system.language;
    return tell(system.script, language, share * certainty(leading.letters));
  }
  return readByModel(share === 1 ? words : keepScript(words, index), system.model, leading);
}

/** The writing system with most letters, each weighed by how much it says; `undefined` for a text without letters. */
function findLeading(counts: Int32Array, systems: WritingSystems): Leading | undefined {
  let total = 0;
  let best = 0;
  const weights = new Float64Array(counts.length);
  for (let index = 1; index < counts.length; index += 1) {
    const letters = counts[index] ?? 0;
    if (letters === 0) continue;
    const weight = letters * (systems[scriptNames[index] ?? "Common"]?.weight ?? 1);
    const at = eastAsian.includes(index) ? han : index;
    total += weight;
    weights[at] = (weights[at] ?? 0) + weight;
    if ((weights[at] ?? 0) > (weights[best] ?? 0)) best = at;
  }
  const system = systems[scriptNames[best] ?? "Common"];
  if (system === undefined) return undefined;
  const letters = best === han ? sumOf(counts, eastAsian) : (counts[best] ?? 0);
  const share = (weights[best] ?? 0) / total;
  const besideLatin = best !== latin && share + (weights[latin] ?? 0) / total > 0.99;
  const clear = share >= (besideLatin ? leadingShareBesideLatin : leadingShare);
  return { system, share, letters, index: best, clear };
}

function sumOf(counts: Int32Array, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
}

function readEastAsia(text: string, counts: Int32Array, { share, letters, clear }: Leading): LanguageReading {
  const { script, language } = readEastAsian(text, counts);
  return !clear || language === "und" ? abstain(script) : tell(script, language, share * certainty(letters));
}

function readBurma(
  words: readonly string[],
  model: LanguageModel,
  { share, letters, index, system, clear }: Leading,
  encoding: FoldedText["encoding"],
): LanguageReading {
  if (!clear) return abstain(system.script);
  const known = share === 1 ? words : keepScript(words, index);
  const language = encoding === "zawgyi" ? "mya" : readMyanmar(known, model);
  return language === "und" ? abstain(system.script) : tell(system.script, language, share * certainty(letters));
}

function readByModel(words: readonly string[], model: LanguageModel, leading: Leading): LanguageReading {
  const { script } = leading.system;
  const answer = leading.letters < fewestLetters ? undefined : askModel(model, words);
  if (answer === undefined) return abstain(script);
  const sure = shareOfTold(answer);
  if (answer.language === "und" || sure < (leading.letters < fewLetters ? sureOfWords : sureOfText)) {
    return abstain(script);
  }
  return { language: answer.language, script, encoding: "unicode", confidence: toThousandths(sure * leading.share) };
}

// Of two languages that share most words the likelier one is told, as sure as it is that it is one of the two.
function shareOfTold({ language, second, probability, secondProbability }: ModelAnswer): number {
  return isPair(language, second) ? probability + secondProbability : probability;
}

function keepScript(words: readonly string[], index: number): string[] {
  const name = scriptNames[index] ?? "Common";
  const pattern = strangers.get(name) ?? new RegExp(`[^\\p{Script=${name}}\\p{M}]`, "gu");
  strangers.set(name, pattern);
  return words.map((word) => word.replaceAll(pattern, "")).filter((word) => word !== "");
}

/** How sure a script alone makes: half with two letters, .94 with eight. */
function certainty(letters: number): number {
  return 1 - 0.5 ** (letters / 2);
}

function tell(script: LanguageReading["script"], language: LanguageCode, confidence: number): LanguageReading {
  // Two letters in a script of its own are the least that is worth naming a language for.
  return confidence < 0.45
    ? abstain(script)
    : { language, script, encoding: "unicode", confidence: toThousandths(confidence) };
}

function toThousandths(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function abstain(script: LanguageReading["script"]): LanguageReading {
  return { language: "und", script, encoding: "unicode", confidence: 0 };
}
