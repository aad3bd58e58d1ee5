/** One group of digits of a possible phone number, as people set them apart. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A possible phone number: groups of digits with marks between them. */
export interface PhoneRun {
  readonly dialled: boolean;
  readonly start: number;
  readonly groups: readonly DigitGroup[];
  readonly end: number;
}

const between = /[ \t().\-/\u2022*_~\u00a0]{1,4}/y;
/** Groups read at most from one place; even. */
export const maxGroups = 24;

/**
 * Reads groups of digits from `at`, where a digit, a plus sign or an opening bracket stands. The letters o and l beside
 * digits count as 0 and 1. Shapes: lower case. Errors: `undefined` where no digit follows. Cost: at most 24 groups.
 */
export function readPhoneGroups(lower: string, at: number): PhoneRun | undefined {
  let from = at;
  const dialled = lower[from] === "+";
  if (dialled) from += 1;
  while (from - at < 4 && /[ ()]/.test(lower.charAt(from))) from += 1;
  const groups: DigitGroup[] = [];
  let end = from;
  while (groups.length < maxGroups) {
    const group = readGroup(lower, from);
    if (group === undefined) break;
    groups.push(group);
    end = group.end;
    between.lastIndex = end;
    if (!between.test(lower)) break;
    from = between.lastIndex;
  }
  return groups.length === 0 ? undefined : { dialled, start: at, groups, end };
}

function readGroup(lower: string, start: number): DigitGroup | undefined {
  let end = start;
  let digits = "";
  let real = 0;
  while (end < lower.length && end - start <= 20) {
    const unit = lower.charAt(end);
    const isDigit = unit >= "0" && unit <= "9";
    if (!isDigit && unit !== "o" && unit !== "l") break;
    if (isDigit) real += 1;
    digits += isDigit ? unit : unit === "o" ? "0" : "1";
    end += 1;
  }
  const isDisguised = real < digits.length;
  const borders = `${lower.charAt(start - 1)}${lower.charAt(end)}`;
  if (real === 0 || (isDisguised && (/[a-z]/.test(borders) || digits.length - real > real))) {
    return isDisguised ? readPlainGroup(lower, start) : undefined;
  }
  return { digits, start, end };
}

function readPlainGroup(lower: string, start: number): DigitGroup | undefined {
  let end = start;
  while (end - start <= 20 && /\d/.test(lower.charAt(end))) end += 1;
  return end === start ? undefined : { digits: lower.slice(start, end), start, end };
}
