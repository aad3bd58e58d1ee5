import type { FoldedText, LanguageReading, LanguageSegment } from "@suar/domain";
import { scriptIndex } from "../copy/script-of.ts";
import { isPair } from "./is-pair.ts";
import { readMatching } from "./read-language-with.ts";
import { type Clause, splitClauses } from "./split-clauses.ts";
import type { WritingSystems } from "./writing-system.ts";
import { writingSystems } from "./writing-systems.ts";

// A name or a borrowed word is no change of language: another script needs some letters, the same script a clause.
const lettersOfScript = 6;
const lettersOfLatin = 12;
const lettersOfClause = 20;
const sureOfChange = 0.75;
const sureOfStart = 0.7;
const latin = scriptIndex("Latin");

interface Stretch {
  start: number;
  end: number;
  readonly script: number;
  readonly reading: LanguageReading;
}

/**
 * The stretches of a text that changes its language, by clause and by script; none for a text in one language.
 * A short stretch, and one that is not clearly in another language, belongs to the stretch before it.
 * Shapes: any folded text; stretches follow one another. Units: UTF-16 code units of the display copy. Time is linear.
 * Errors: none. Source: own rule; the README says what was measured.
 */
export function readSegments(folded: FoldedText, systems: WritingSystems = writingSystems): LanguageSegment[] {
  const clauses = splitClauses(folded);
  if (!maySwitch(clauses)) return [];
  const stretches: Stretch[] = [];
  for (const clause of clauses) {
    const last = stretches.at(-1);
    const reading = readClause(folded, clause, last, systems);
    if (reading === undefined || (last !== undefined && isSame(last.reading.language, reading.language))) {
      if (last !== undefined) last.end = clause.end;
    } else stretches.push({ start: clause.start, end: clause.end, script: clause.script, reading });
  }
  if (stretches.length < 2) return [];
  return stretches.map(({ start, end, reading }, at) => ({
    language: reading.language,
    script: reading.script,
    ...toDisplayed(folded, at === 0 ? 0 : start, end),
  }));
}

/** Whether two clauses say enough, of one script or of two: a model need not be asked of most short texts. */
function maySwitch(clauses: readonly Clause[]): boolean {
  let long = 0;
  let first = 0;
  for (const { script, letters } of clauses) {
    if (letters >= lettersOfClause) long += 1;
    if (letters < (script === latin ? lettersOfLatin : lettersOfScript)) continue;
    if (first !== 0 && script !== first) return true;
    first = script;
  }
  return long > 1;
}

/** What a clause is in, when it says enough to begin a stretch of its own. */
function readClause(
  { matching, encoding }: FoldedText,
  { start, end, script, letters }: Clause,
  last: Stretch | undefined,
  systems: WritingSystems,
): LanguageReading | undefined {
  const sameScript = last?.script === script;
  const fewest = sameScript ? lettersOfClause : script === latin ? lettersOfLatin : lettersOfScript;
  if (letters < fewest) return undefined;
  const reading = readMatching(matching.slice(start, end), encoding, systems);
  if (reading.language === "und") return undefined;
  const sure = sameScript || script === latin ? sureOfChange : last === undefined ? sureOfStart : 0;
  return reading.confidence < sure ? undefined : reading;
}

function isSame(one: string, other: string): boolean {
  return one === other || isPair(one, other);
}

function toDisplayed({ matching, starts, ends }: FoldedText, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && matching.charCodeAt(start) === 0x20) start += 1;
  while (end > start + 1 && matching.charCodeAt(end - 1) === 0x20) end -= 1;
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
