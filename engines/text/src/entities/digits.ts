let values: Map<number, number> | undefined;

/**
 * Value of a decimal digit of any script, `undefined` for anything else. Digits stand in runs of tens in Unicode
 * (general category Nd), so the place in the run is the value.
 */
export function digitValue(codePoint: number): number | undefined {
  values ??= listDigits();
  return values.get(codePoint);
}

function listDigits(): Map<number, number> {
  const digits = new Map<number, number>();
  const digit = /\p{Nd}/u;
  let runStart = -1;
  for (let codePoint = 0; codePoint < 0x20000; codePoint += 1) {
    if (!digit.test(String.fromCodePoint(codePoint))) runStart = -1;
    else {
      if (runStart < 0) runStart = codePoint;
      digits.set(codePoint, (codePoint - runStart) % 10);
    }
  }
  return digits;
}
