import type { FoldedText, Span } from "@suar/domain";
import type { AdvertModel } from "./advert-model.ts";
import type { AdvertWord } from "./advert-words.ts";
import { logOddsOf, shareOf, weighAdvert } from "./weigh-advert.ts";

/** Words that weigh in a score: above 0 for it, below 0 against it. */
export interface WeighedSpan extends Span {
  /** The words as written: `display.slice(start, end)`. */
  readonly excerpt: string;
  /** Part of the log-odds. */
  readonly weight: number;
}

/** What would have to be absent for the score to fall below the threshold, and the score it would then have. */
export interface Counterfactual {
  readonly absent: readonly Span[];
  readonly score: number;
}

export interface Explanation {
  readonly spans: readonly WeighedSpan[];
  readonly counterfactual: Counterfactual | null;
}

/** A run of words by their places in the list, first and last included, and where it stands in the matching copy. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const mostFor = 5;
const mostAgainst = 3;
// Longer lists explain nothing, and each step reads the advert again.
const mostAbsent = 40;

/**
 * Says why an advert has its score: the words that weigh most for it and against it, and which words would have to be
 * absent, heaviest first, for it to fall below the threshold. A feature's weight is shared by the words it covers where
 * it stands first. `counterfactual` is null below the threshold, and when 40 places are not enough.
 * Units: offsets are UTF-16 code units of `display`. Cost: linear in the length, at most 40 times over.
 */
export function explainAdvert(model: AdvertModel, folded: FoldedText, words: readonly AdvertWord[]): Explanation {
  const runs = weighRuns(model, words);
  const toSpan = ({ start, end }: Run): Span => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
  });
  const weighed = (run: Run): WeighedSpan => {
    const { start, end } = toSpan(run);
    return { start, end, excerpt: folded.display.slice(start, end), weight: run.weight };
  };
  const pro = runs.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const contra = runs.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  return {
    spans: [...pro.slice(0, mostFor), ...contra.slice(0, mostAgainst)].map(weighed),
    counterfactual: findCounterfactual(model, words, toSpan),
  };
}

function weighRuns(model: AdvertModel, words: readonly AdvertWord[]): readonly Run[] {
  const shares = new Float64Array(words.length);
  const { known } = weighAdvert(model, words, (weight, first, last) => {
    const share = weight / (last - first + 1);
    for (let at = first; at <= last; at += 1) shares[at] = (shares[at] ?? 0) + share;
  });
  const scale = model.slope / Math.sqrt(Math.max(1, known));
  const runs: Run[] = [];
  for (let first = 0; first < words.length; ) {
    const sign = Math.sign(shares[first] ?? 0);
    let weight = 0;
    let last = first;
    for (; last < words.length; last += 1) {
      if (last > first && words[last]?.gap !== false) break;
      if (Math.sign(shares[last] ?? 0) !== sign) break;
      weight += (shares[last] ?? 0) * scale;
    }
    if (sign !== 0) {
      const start = words[first]?.start ?? 0;
      runs.push({ first, last: last - 1, start, end: words[last - 1]?.end ?? start, weight });
    }
    first = Math.max(last, first + 1);
  }
  return runs;
}

function findCounterfactual(
  model: AdvertModel,
  words: readonly AdvertWord[],
  toSpan: (run: Run) => Span,
): Counterfactual | null {
  const scoreOf = (left: readonly AdvertWord[]): number => shareOf(logOddsOf(model, weighAdvert(model, left)));
  if (scoreOf(words) < model.threshold) return null;
  const absent: Span[] = [];
  let left = words;
  while (absent.length < mostAbsent) {
    const heaviest = weighRuns(model, left).reduce<Run | undefined>(
      (most, run) => (run.weight > (most?.weight ?? 0) ? run : most),
      undefined,
    );
    if (heaviest === undefined) return null;
    absent.push(toSpan(heaviest));
    left = without(left, heaviest);
    const score = scoreOf(left);
    if (score < model.threshold) return { absent: absent.sort((a, b) => a.start - b.start), score };
  }
  return null;
}

// Words on both sides of a hole were not written side by side.
const without = (words: readonly AdvertWord[], { first, last }: Run): readonly AdvertWord[] => [
  ...words.slice(0, first),
  ...words.slice(last + 1, last + 2).map((word) => ({ ...word, gap: true })),
  ...words.slice(last + 2),
];
