import type { DisguiseHit } from "@suar/domain";
import { type Character, characterOf, kinds } from "./character.ts";
import { scriptBits } from "./script-of.ts";

/** Judges invisible characters: part of the spelling in many scripts, a disguise inside a Latin, Cyrillic or Greek word. */
export interface HiddenWatch {
  /** Tells of an invisible character at `start .. end`. */
  meet(code: number, start: number, end: number): void;
  /** Tells of the visible character at `at`. */
  pass(character: Character, code: number, display: string, at: number): void;
  /** Plain characters passed last, with nothing between them; -1 when the next must be told of by `pass`. */
  letters(): number;
  /** Tells of several visible characters at once, the last `letters` of which are plain. */
  passRun(letters: number, breakless: boolean): void;
  finish(): void;
}

/** Soft hyphens only; with zero-width spaces, joiners and non-joiners, which break lines or shape letters; anything else. */
const grades = { hyphen: 0, shaping: 1, other: 2 } as const;
type Grade = (typeof grades)[keyof typeof grades];

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly grade: Grade;
  /** One letter alone stands on a side: no hyphenation or word break does that. */
  readonly lone: boolean;
}

function gradeOf(code: number): Grade {
  if (code === 0xad) return grades.hyphen;
  return code >= 0x200b && code <= 0x200d ? grades.shaping : grades.other;
}

const alphabets = scriptBits("Latin", "Cyrillic", "Greek", "Armenian", "Georgian");
/** Scripts whose spelling or line breaking asks for invisible characters. */
export const breakless =
  scriptBits("Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Arabic", "Devanagari", "Bengali", "Sinhala", "Tamil") |
  scriptBits("Telugu", "Kannada", "Malayalam", "Gujarati", "Gurmukhi", "Oriya", "Mongolian");

/** A letter of an alphabet, in whose words an invisible character hides something, or a digit. */
export function isPlain(character: Character, code: number): boolean {
  if (character.kind === kinds.letter) return ((alphabets >> character.script) & 1) === 1;
  return code >= 0x30 && code <= 0x39;
}

// Direction marks travel with copied phone numbers and names; they hide nothing by themselves.
function isDirectionMark(code: number): boolean {
  return (
    code === 0x061c ||
    (code >= 0x200e && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** A watch that adds to `disguises` when it is finished. */
export function createHiddenWatch(disguises: DisguiseHit[]): HiddenWatch {
  const candidates: Candidate[] = [];
  let hasBreakless = false;
  let lettersBefore = 0;
  let start = -1;
  let end = -1;
  let grade: Grade = grades.hyphen;

  return {
    meet(code, from, to) {
      if (isDirectionMark(code)) return;
      if (start < 0) {
        start = from;
        grade = grades.hyphen;
      }
      end = to;
      if (gradeOf(code) > grade) grade = gradeOf(code);
    },
    pass(character, code, display, at) {
      const plain = isPlain(character, code);
      const plainBefore = lettersBefore > 0;
      if (((breakless >> character.script) & 1) === 1) hasBreakless = true;
      if (start >= 0) {
        if (plain && plainBefore) {
          const next = display.codePointAt(at + (code > 0xffff ? 2 : 1));
          const loneAfter = next === undefined || !isPlain(characterOf(next), next);
          candidates.push({ start, end, grade, lone: lettersBefore < 2 || loneAfter });
        }
        start = -1;
        lettersBefore = 0;
      }
      lettersBefore = plain ? lettersBefore + 1 : 0;
    },
    letters: () => (start < 0 ? lettersBefore : -1),
    passRun(letters, breaks) {
      lettersBefore = letters;
      hasBreakless ||= breaks;
    },
    finish() {
      for (const { start: from, end: to, grade: worst, lone } of candidates) {
        const ordinary = !lone && (worst === grades.hyphen || (worst === grades.shaping && hasBreakless));
        if (!ordinary) disguises.push({ disguise: "zero_width", start: from, end: to });
      }
    },
  };
}
