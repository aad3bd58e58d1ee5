import { digitValue } from "./digits.ts";

/**
 * The text as identifier finders read it: digits of every script and circled, styled or full-width characters as
 * plain ones, invisible characters gone, each pictograph one bullet. Letters and punctuation stay as they are, because
 * the leet and look-alike folds of the matching copy would change an address.
 */
export interface ScanCopy {
  readonly text: string;
  /** `text` in lower case, unit for unit. */
  readonly lower: string;
  /** Range in the display text of each unit; `undefined` when the copy is the display text itself. */
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
}

const dropped = 0xffff;
const bullet = 0x2022;
/** How each code unit is read, 0 where it was not met yet. */
const folds = new Uint16Array(0x10000);

/** Makes the scan copy of a display text. Errors: none, any string. Cost: linear. */
export function readScanCopy(display: string): ScanCopy {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  // oxlint-disable-next-line no-control-regex -- the ASCII range is meant
  if (/^[\x00-\x7f]*$/.test(display)) {
    return { text: display, lower: display.toLowerCase(), starts: undefined, ends: undefined };
  }
  // No character is longer in the copy than in the display text.
  const out = new Uint16Array(display.length);
  const starts = new Int32Array(display.length);
  const ends = new Int32Array(display.length);
  let length = 0;
  const push = (unit: number, start: number, end: number): void => {
    out[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  for (let index = 0; index < display.length; index += 1) {
    const unit = display.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const codePoint = display.codePointAt(index) ?? unit;
      if (codePoint > 0xffff) {
        const written = foldAstral(codePoint);
        for (let at = 0; at < written.length && at < 2; at += 1) push(written.charCodeAt(at), index, index + 2);
        index += 1;
        continue;
      }
    }
    const folded = foldUnit(unit);
    if (folded === dropped) {
      // A keycap sign belongs to its digit; other invisible characters belong to nobody.
      if (length > 0 && (unit === 0xfe0f || unit === 0x20e3)) ends[length - 1] = index + 1;
    } else if (unit >= 0x0300 && unit <= 0x036f && length > 0) {
      const composed = (String.fromCharCode(out[length - 1] ?? 0) + display.charAt(index)).normalize("NFC");
      if (composed.length === 1) {
        out[length - 1] = composed.charCodeAt(0);
        ends[length - 1] = index + 1;
      } else push(unit, index, index + 1);
    } else push(folded, index, index + 1);
  }
  const text = textOf(out.subarray(0, length));
  return { text, lower: lowerOf(text), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The range in the display text of the half-open, non-empty range `start` to `end` of the scan copy. */
export function displaySpan(copy: ScanCopy, start: number, end: number): { start: number; end: number } {
  if (copy.starts === undefined || copy.ends === undefined) return { start, end };
  return { start: copy.starts[start] ?? 0, end: copy.ends[end - 1] ?? 0 };
}

function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + 8192));
  return text;
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at).toLowerCase();
    out += one.length === 1 ? one : text.charAt(at);
  }
  return out;
}

function foldAstral(codePoint: number): string {
  const digit = digitValue(codePoint);
  if (digit !== undefined) return String(digit);
  const written = String.fromCodePoint(codePoint);
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) return written.normalize("NFKC");
  if (codePoint >= 0x1f110 && codePoint <= 0x1f169) {
    const plain = written.normalize("NFKC");
    return /^\(?[A-Z]\)?$/.test(plain) ? plain.replace(/[()]/g, "") : "\u2022";
  }
  if (codePoint >= 0x1f000 && codePoint <= 0x1fbef) return "\u2022";
  // Tag characters hide text and show nothing.
  return codePoint >= 0xe0000 && codePoint <= 0xe007f ? "" : written;
}

const ignored = /[\p{Cf}\u034f\ufe00-\ufe0f\u20e3]/u;
const space = /\p{Zs}/u;
const dash = /[\p{Pd}\u2212]/u;
const pictograph = /[\p{Extended_Pictographic}\u00b7\u2219\u22c5\u30fb\u25aa-\u25ff\u2756]/u;
/** Digits one to nine in three kinds of filled circles, which are no digits to Unicode. */
const circledRuns: readonly number[] = [0x2776, 0x2780, 0x278a];

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit;
  const known = folds[unit] ?? 0;
  if (known !== 0) return known;
  const folded = describeUnit(unit);
  folds[unit] = folded;
  return folded;
}

function describeUnit(unit: number): number {
  const circled = circledRuns.find((first) => unit >= first && unit < first + 9);
  if (circled !== undefined) return 0x31 + unit - circled;
  const text = String.fromCharCode(unit);
  const plain = text.normalize("NFKC");
  if (/^[0-9A-Za-z]$/.test(plain)) return plain.charCodeAt(0);
  const digit = digitValue(unit);
  if (digit !== undefined) return 0x30 + digit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (ignored.test(text)) return dropped;
  if (space.test(text)) return 0x20;
  if (dash.test(text)) return 0x2d;
  return pictograph.test(text) ? bullet : unit;
}
