/** One thing said as a unit: a word, a Burmese syllable, a Chinese given name. */
export interface SpokenUnit {
  /** Folded in its own script. */
  readonly text: string;
  /** Latin letters, most likely first; never empty. */
  readonly readings: readonly string[];
  /** How they sound, at most eight codes. */
  readonly codes: readonly string[];
}

/** A word of a name. */
export interface NameWord {
  /** Folded in its own script. */
  readonly text: string;
  /** May be a title or particle, not a name; keys are made with and without it. */
  readonly isParticle: boolean;
  /** Stands behind "bin", "s/o" and the like: it names the parent. */
  readonly isParent: boolean;
  readonly units: readonly SpokenUnit[];
}

/** What is left of a written name when titles and punctuation are gone. */
export interface NameReading {
  readonly words: readonly NameWord[];
}
