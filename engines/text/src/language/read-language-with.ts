import type { FoldedText, LanguageCode, LanguageReading } from "@suar/domain";
import { scriptIndex, scriptNames } from "../copy/script-of.ts";
import { askModel } from "./ask-model.ts";
import type { LanguageModel, ModelAnswer } from "./language-model.ts";
import { readEastAsian } from "./read-east-asian.ts";
import { joinWords, readLetters } from "./read-letters.ts";
import { readMyanmar } from "./read-myanmar.ts";
import type { WritingSystem, WritingSystems } from "./writing-system.ts";

// A language shows in a few hundred letters; the rest of a long text would only cost time.
const lettersLooked = 1600;
const leadingShare = 0.6;
const surest = 0.6;
const fewestLetters = 8;
const eastAsian = (["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"] as const).map((name) => scriptIndex(name));
const han = scriptIndex("Han");

const strangers = new Map<string, RegExp>();

interface Leading {
  readonly system: WritingSystem;
  readonly share: number;
  readonly letters: number;
  readonly index: number;
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
  const { words, counts } = readLetters(folded.matching, lettersLooked);
  const leading = findLeading(counts, systems);
  if (leading === undefined) return { language: "und", script: "Zyyy", encoding: "unicode", confidence: 0 };
  const { system, share, index } = leading;
  if (system.by === "rules") return readEastAsia(joinWords(words), counts, leading);
  if (system.by === "rules and model") return readBurma(words, system.model, leading, folded.encoding);
  if (share < leadingShare) return abstain(system.script);
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
  return { system, share: (weights[best] ?? 0) / total, letters, index: best };
}

function sumOf(counts: Int32Array, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
}

function readEastAsia(text: string, counts: Int32Array, { share, letters }: Leading): LanguageReading {
  const { script, language } = readEastAsian(text, counts);
  return share < leadingShare || language === "und"
    ? abstain(script)
    : tell(script, language, share * certainty(letters));
}

function readBurma(
  words: readonly string[],
  model: LanguageModel,
  { share, letters, index, system }: Leading,
  encoding: FoldedText["encoding"],
): LanguageReading {
  const known = share === 1 ? words : keepScript(words, index);
  const language = encoding === "zawgyi" ? "mya" : readMyanmar(known, model);
  if (share < leadingShare || language === "und") return { ...abstain(system.script), encoding };
  return { ...tell(system.script, language, share * certainty(letters)), encoding };
}

function readByModel(words: readonly string[], model: LanguageModel, leading: Leading): LanguageReading {
  const { script } = leading.system;
  const answer = leading.letters < fewestLetters ? undefined : askModel(model, words);
  if (answer === undefined || answer.language === "und") return abstain(script);
  const confidence = answer.probability * leading.share;
  return isClear(answer) ? tell(script, answer.language, confidence) : abstain(script);
}

/** Languages that share most words: the likelier one is told when no third language is in question. */
const pairs = new Set(["ind msa", "fas prs", "hin urd"]);

function isClear(answer: ModelAnswer): boolean {
  if (answer.probability >= surest) return true;
  const { language, second } = answer;
  if (!pairs.has(language < second ? `${language} ${second}` : `${second} ${language}`)) return false;
  return answer.probability + answer.secondProbability >= surest;
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
    : { language, script, encoding: "unicode", confidence: Math.round(confidence * 1000) / 1000 };
}

function abstain(script: LanguageReading["script"]): LanguageReading {
  return { language: "und", script, encoding: "unicode", confidence: 0 };
}
