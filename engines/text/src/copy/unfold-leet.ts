const shape =
  /^(?:\$(?=[a-z]{4})|0(?=[bcdfghjklmnpqrstvwz][a-z]{3}))?[a-z]+(?:(?:[0134@!]|[57$]|00|33|55|77|\$\$|[0134@!](?:55|\$\$))[a-z]+)*$/;
const runPattern = /[^a-z]+/g;
const vowels = "aeiou";
const currencyPrefix = /(?:^|[^a-z])(?:us|hk|sg|nt|au|nz)$/;
const longest = 24;

/**
 * Plain letters behind a word that is written with digits and signs for letters ("p@ssp0rt", "j0b"), same length;
 * `undefined` for anything that may be ordinary: numbers, units, names of models, user names, codes, "b2b", "mp3s".
 * Shapes: `word` in small letters, without white space. Errors: none.
 */
export function unfoldLeet(word: string): string | undefined {
  if (word.length < 3 || word.length > longest || !shape.test(word)) return undefined;
  const runs = [...word.matchAll(runPattern)];
  const letters = word.replaceAll(runPattern, "").length;
  const last = runs.at(-1);
  if (last === undefined || 2 * letters < 3 * runs.length) return undefined;
  // A plural "s" behind a model number (mp3s, ps4s), an ordinal (analysis3rd).
  if (last.index > 0 && /^(?:s|st|nd|rd|th)$/.test(word.slice(last.index + last[0].length))) return undefined;
  let plain = "";
  let at = 0;
  for (const run of runs) {
    const letter = readRun(word, run.index, run[0], runs.length);
    if (letter === undefined) return undefined;
    plain += word.slice(at, run.index) + letter;
    at = run.index + run[0].length;
  }
  plain += word.slice(at);
  return /[aeiouy]/.test(plain) && /[^aeiou]/.test(plain) ? plain : undefined;
}

function isVowel(letter: string): boolean {
  return letter !== "" && vowels.includes(letter);
}

/** The letters that one run of digits or signs stands for, judged by what is around it. */
function readRun(word: string, index: number, run: string, runs: number): string | undefined {
  if (run.length === 3) {
    const first = readRun(word, index, run.charAt(0), runs + 1);
    return first === undefined ? undefined : `${first}ss`;
  }
  if (run.startsWith("0")) return "o".repeat(run.length);
  if (word.length < 4 && run !== "@") return undefined;
  const left = word.slice(0, index);
  const before = left.slice(-1);
  const after = word.charAt(index + run.length);
  const between = !isVowel(before) && !isVowel(after);
  if (run.length === 2) return { "33": "ee", "55": "ss", "77": "tt", $$: "ss" }[run];
  if (run === "1") return readOne(before, after);
  if (run === "3") return between ? "e" : undefined;
  if (run === "4") return between && (left.length <= 2 || runs > 1) ? "a" : undefined;
  if (run === "@" && word.length < 4) return between ? "a" : undefined;
  if (run === "@") return runs > 1 || !/[aeiou]/.test(left) ? "a" : undefined;
  if (run === "!") return left.length === 1 && !isVowel(left) ? "i" : undefined;
  if (run === "$") return currencyPrefix.test(left) ? undefined : "s";
  const long = word.length >= 7 && left.length >= 2 && word.length - index - 1 >= 2;
  return runs > 1 || (long && !between) ? (run === "5" ? "s" : "t") : undefined;
}

/** 1 is written for both i and l; the neighbours tell which is likelier. */
function readOne(before: string, after: string): string {
  if (isVowel(after)) return "l";
  if (!isVowel(before)) return "i";
  return before === "a" || before === "o" ? "i" : "l";
}
