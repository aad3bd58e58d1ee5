/** A number behind the words that announce it. */
export interface LabelledNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** True where a colon or a word for "number" stands before it. */
  readonly isMarked: boolean;
}

const numberWord =
  /[\s\u2022]{0,2}(?:no|nos|number|num|nomor|nombor|acc|acct|account|a\/c|a\/n|id|wallet|number is|is|số|so|เลขที่|เลข|หมายเลข|ເລກ|ເບີ|លេខ|နံပါတ်|အမှတ်|号码|号|號|為|为|नंबर|नम्बर|नं|संख्या|নম্বর|নাম্বার|নং|අංකය|எண்|نمبر)\.?(?![a-z])/y;
const mark =
  /(?:(?<=no|nos|num|lic|rek|reg|acc|acct)\.)?[\s\u2022]{0,2}(?:[:=#>\u2236\u17d6-]{1,2}|\u2192)?[\s\u2022]{0,2}/y;
const number = /\d{2,20}(?:[ \u2022-]\d{1,12}){0,7}(?!\d)/y;

/**
 * The number that a label announces: words for "number", a colon, then digits in one piece or in groups.
 * Shapes: lower case of the scan copy; `at` is where the label ends. Errors: `undefined` where none stands.
 * Cost: at most 80 units.
 */
export function readLabelledNumber(lower: string, at: number): LabelledNumber | undefined {
  const behind = skipAnnounced(lower, at);
  const start = behind.end;
  number.lastIndex = start;
  const written = number.exec(lower)?.[0];
  if (written === undefined) return undefined;
  const end = start + written.length;
  // A decimal part, a clock or a letter goes on: a sum or a code, not this number.
  if (/^(?:[.,:/]\d|[a-z%])/.test(lower.slice(end, end + 2))) return undefined;
  return { digits: written.replace(/\D/g, ""), start, end, isMarked: behind.isMarked };
}

/** Over at most two words for "number" and one mark behind a label. */
export function skipAnnounced(lower: string, at: number): { readonly end: number; readonly isMarked: boolean } {
  let end = at;
  for (let words = 0; words < 2; words += 1) {
    numberWord.lastIndex = end;
    if (!numberWord.test(lower)) break;
    end = numberWord.lastIndex;
  }
  mark.lastIndex = end;
  const marked = mark.test(lower) ? mark.lastIndex : end;
  return { end: marked, isMarked: end > at || /[:=#>\u2236\u2192\u17d6]/.test(lower.slice(end, marked)) };
}
