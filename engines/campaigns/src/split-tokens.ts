import type { EntityType, FoldedDocument } from "@suar/domain";

/** How a matching copy goes back to the words as written: `starts[i]` .. `ends[i]` in `text` belong to code unit `i`. */
export interface DisplayCopy {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** A record as the template takes it. Without `display` the template is written in folded letters. */
export interface TemplateSource extends FoldedDocument {
  readonly display?: DisplayCopy;
}

/** One unit of alignment: a word, a letter cluster of a script without spaces, a number, or a typed stretch. */
export interface TemplateToken {
  /** What is compared: the folded word, or the type of a slot whatever its value. */
  readonly key: string;
  readonly type: EntityType | "number" | null;
  /** Normal form of a typed stretch, else the words as written. */
  readonly value: string;
  /** The words as written. */
  readonly text: string;
  /** Range in the display text (or the matching copy where there is no display text). */
  readonly start: number;
  readonly end: number;
  readonly isUnspaced: boolean;
}

/** Tokens of one record that are aligned; the rest of a longer record is left out of the template. */
export const maxTokens = 600;

const unspaced =
  "\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Tibetan}";
// SARA AM of Thai and Lao is one letter as written and two in the matching copy: they stay in one cluster.
const saraAm = "(?:(?<=\\u0e4d)\\u0e32|(?<=\\u0ecd)\\u0eb2)?";
const tokenPattern = new RegExp(
  `(?<number>\\p{Nd}+)|(?<cluster>[[${unspaced}]&&[\\p{L}\\p{M}]]\\p{M}*${saraAm})|(?<word>[[\\p{L}\\p{M}\\p{Nd}]--[${unspaced}]]+)`,
  "gv",
);

/** The tokens of a record, at most `maxTokens`. Shapes: spans sorted and apart. Errors: none. */
export function splitTokens(source: TemplateSource): TemplateToken[] {
  const tokens: TemplateToken[] = [];
  const text = source.display?.text ?? source.matching;
  let from = 0;
  for (const span of source.spans) {
    if (span.start < from || span.end <= span.start || span.end > source.matching.length) continue;
    addWords(source, from, span.start, tokens);
    const range = displayRange(source, span.start, span.end);
    const written = text.slice(range.start, range.end);
    tokens.push({
      key: `<${span.type}>`,
      type: span.type,
      value: span.value,
      text: written,
      ...range,
      isUnspaced: false,
    });
    from = span.end;
    if (tokens.length >= maxTokens) break;
  }
  addWords(source, from, source.matching.length, tokens);
  return tokens.slice(0, maxTokens);
}

function addWords(source: TemplateSource, from: number, to: number, tokens: TemplateToken[]): void {
  const text = source.display?.text ?? source.matching;
  for (const match of source.matching.slice(from, to).matchAll(tokenPattern)) {
    if (tokens.length >= maxTokens) return;
    const start = from + match.index;
    const range = displayRange(source, start, start + match[0].length);
    const written = text.slice(range.start, range.end);
    const isNumber = match.groups?.["number"] !== undefined;
    tokens.push({
      key: isNumber ? "<number>" : match[0],
      type: isNumber ? "number" : null,
      value: written,
      text: written,
      ...range,
      isUnspaced: match.groups?.["cluster"] !== undefined,
    });
  }
}

function displayRange(source: TemplateSource, start: number, end: number): { start: number; end: number } {
  const display = source.display;
  if (!display) return { start, end };
  return { start: display.starts[start] ?? 0, end: display.ends[end - 1] ?? display.text.length };
}
