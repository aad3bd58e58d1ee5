import type { Disguise, DisguiseHit } from "@suar/domain";
import { type Character, kinds, type Style, styles } from "./character.ts";
import { scriptBits } from "./script-of.ts";

/** Collects runs of decorated letters; runs too short to hide a word are ordinary (1ˢᵗ, ℝ, ①). */
export interface StyleWatch {
  /** Tells of one visible character with its marks; `decorated` when it is drawn through, underlined or piled up. */
  pass(character: Character, style: Style, start: number, end: number): void;
  /** True while no run is open, so that characters without a style may be told of by `passPlain`. */
  isIdle(): boolean;
  /** Tells of several characters without a style; `isEastAsian` when one of them is. */
  passPlain(isEastAsian: boolean): void;
  finish(): void;
}

const shortest: Readonly<Record<Style, number>> = { 0: 0, 1: 2, 2: 3, 3: 4, 4: 3 };
/** Scripts beside which full-width letters are ordinary. */
export const eastAsian = scriptBits("Han", "Hiragana", "Katakana", "Hangul", "Bopomofo");

/** A watch that adds to `disguises`. Full-width letters are ordinary beside Chinese, Japanese and Korean. */
export function createStyleWatch(disguises: DisguiseHit[]): StyleWatch {
  const fullWidth: DisguiseHit[] = [];
  let run: Style = styles.none;
  let start = 0;
  let end = 0;
  let count = 0;
  let hasEastAsian = false;

  function close(): void {
    if (run !== styles.none && count >= shortest[run]) {
      const disguise: Disguise = run === styles.fullWidth ? "full_width" : "styled_letters";
      (run === styles.fullWidth ? fullWidth : disguises).push({ disguise, start, end });
    }
    run = styles.none;
    count = 0;
  }

  return {
    pass(character, style, from, to) {
      if (style === styles.none) {
        if (((eastAsian >> character.script) & 1) === 1) hasEastAsian = true;
        if (run === styles.none) return;
        const word = character.kind === kinds.letter || character.kind === kinds.digit;
        if (word || run === styles.enumerator) close();
        return;
      }
      const same = style === styles.regional ? styles.styled : style;
      if (run !== same) {
        close();
        run = same;
        start = from;
      }
      end = to;
      count += 1;
    },
    isIdle: () => run === styles.none,
    passPlain(isEastAsian) {
      hasEastAsian ||= isEastAsian;
    },
    finish() {
      close();
      if (!hasEastAsian) disguises.push(...fullWidth);
    },
  };
}
