import { ranks, type Found } from "./found.ts";
import { schemeForms } from "./platform-links.ts";
import { readPlatformLink } from "./read-platform-link.ts";
import type { ScanCopy } from "./read-scan-copy.ts";
import { topLevelDomains, wordLikeDomains } from "./top-level-domains.ts";

const schemes = ["https", "http", "hxxps", "hxxp", ...schemeForms.map(([name]) => name.slice(0, -3))];
const scheme = new RegExp(`(?:${schemes.join("|")})\\s?:\\s?\\/\\/\\s?`, "y");
const hidden = /[([{]\s?(?:\.|dot)\s?[)\]}]/y;
const marks = /[:.[({]/g;
const colon = 0x3a;
const dot = 0x2e;
const wideNameUnit = /[\p{L}\p{M}\p{N}-]/u;
const isNameUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d;
const pathEnd = /[\s<>"'`{}|\\^\u2022\u3000-\u303f\uff00-\uffef]/;
const maxPath = 2000;

/**
 * Web addresses with a scheme (`https`, also the disarmed `hxxp`), bare names under a known end, and names with hidden
 * dots (`example[.]com`). A link of a messenger becomes that messenger's handle. Value: lower case, without scheme,
 * leading `www.` and closing slash, so that one page has one value.
 * Shapes: adds to `finds`. Errors: none. Cost: linear; a name is at most 253 units, a path at most 2,000.
 */
export function findUrls(copy: ScanCopy, finds: Found[]): void {
  const { lower } = copy;
  let done = 0;
  marks.lastIndex = 0;
  for (let match = marks.exec(lower); match !== null; match = marks.exec(lower)) {
    const at = match.index;
    const unit = lower.charCodeAt(at);
    if (at < done) continue;
    if (unit === colon) {
      const start = schemeStart(lower, at);
      if (start !== undefined && start >= done) done = addUrl(finds, copy, start, scheme.lastIndex, true) ?? done;
    } else {
      // Most dots end a sentence.
      if (unit === dot && !isNameUnit(lower.charCodeAt(at + 1))) continue;
      if (dotLength(lower, at) === 0) continue;
      let start = at;
      while (start > done && at - start < 63 && isNameUnit(lower.charCodeAt(start - 1))) start -= 1;
      if (start < at && lower[start - 1] !== "@") done = addUrl(finds, copy, start, start, false) ?? done;
    }
  }
}

function schemeStart(lower: string, mark: number): number | undefined {
  if (lower[mark + 1] !== "/" && lower[mark + 2] !== "/") return undefined;
  for (const name of schemes) {
    const spaced = lower[mark - 1] === " " ? 1 : 0;
    const start = mark - spaced - name.length;
    if (start < 0 || !lower.startsWith(name, start)) continue;
    scheme.lastIndex = start;
    if (scheme.test(lower)) return start;
  }
  return undefined;
}

/** Length of a written or hidden dot at `at`, 0 when there is none. */
function dotLength(lower: string, at: number): number {
  if (lower[at] === ".") return 1;
  if (lower[at] !== "[" && lower[at] !== "(" && lower[at] !== "{") return 0;
  hidden.lastIndex = at;
  return hidden.test(lower) ? hidden.lastIndex - at : 0;
}

/** Reads name and path from `from`; returns where reading went on to, or `undefined` when this is no address. */
function addUrl(finds: Found[], copy: ScanCopy, start: number, from: number, schemed: boolean): number | undefined {
  const { lower, text } = copy;
  const name = readName(lower, from, schemed);
  if (name === undefined) return undefined;
  const path = readPath(lower, name.end);
  if (!schemed && !isBelieved(name, path.text, text)) return undefined;
  const address = name.value.replace(/^www\./, "") + path.text.replace(/\/$/, "");
  if (address === "") return undefined;
  const link = readPlatformLink(schemed ? lower.slice(start, from).replace(/\s/g, "") : "", address);
  finds.push({ type: link?.type ?? "url", value: link?.value ?? address, start, end: path.end, rank: ranks.url });
  return path.end;
}

interface Name {
  readonly value: string;
  readonly labels: readonly string[];
  readonly end: number;
  readonly lastStart: number;
  readonly hidden: boolean;
}

function readName(lower: string, from: number, schemed: boolean): Name | undefined {
  const labels: string[] = [];
  let at = from;
  let lastStart = from;
  let end = from;
  let wasHidden = false;
  while (labels.length < 8) {
    const start = at;
    while (at - start < 63 && at < lower.length && isNameAt(lower, at, schemed)) at += 1;
    if (at === start) break;
    labels.push(lower.slice(start, at));
    lastStart = start;
    end = at;
    const length = dotLength(lower, at);
    if (length === 0) break;
    if (length > 1) wasHidden = true;
    at += length;
  }
  if (labels.length === 0 || (labels.length < 2 && !schemed)) return undefined;
  return { value: labels.join("."), labels, end, lastStart, hidden: wasHidden };
}

const isNameAt = (lower: string, at: number, wide: boolean): boolean =>
  isNameUnit(lower.charCodeAt(at)) || (wide && wideNameUnit.test(lower.charAt(at)));

function isBelieved(name: Name, path: string, text: string): boolean {
  const last = name.labels.at(-1) ?? "";
  if (name.labels[0] === "www" && name.labels.length > 2) return /^[a-z]{2,24}$/.test(last);
  if (!topLevelDomains.has(last)) return false;
  if (path.length > 1 || name.hidden) return true;
  // "services.In" is the end of a sentence without its space.
  if (/^[A-Z][a-z]/.test(text.slice(name.lastStart, name.end))) return false;
  if (/^\d+$/.test(name.labels.at(-2) ?? "") && name.labels.length === 2) return false;
  return name.labels.length > 2 || !wordLikeDomains.has(last);
}

function readPath(lower: string, from: number): { text: string; end: number } {
  let end = from;
  const port = /:\d{2,5}(?![\d])/y;
  port.lastIndex = from;
  if (port.test(lower)) end = port.lastIndex;
  if (!/[/?#]/.test(lower.charAt(end))) return { text: lower.slice(from, end), end };
  while (end - from < maxPath && end < lower.length && !pathEnd.test(lower.charAt(end))) {
    if (lower.charCodeAt(end) >= 0x0e00 && lower.charCodeAt(end) < 0xd800) break;
    end += 1;
  }
  while (end > from && /[.,;:!?)\]*_~]/.test(lower.charAt(end - 1))) end -= 1;
  return { text: lower.slice(from, end), end };
}
