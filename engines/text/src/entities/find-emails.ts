import { ranks, type Found } from "./found.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

const localUnit = /[a-z0-9._%+-]/;
const domainLabel = "[a-z0-9][a-z0-9-]{0,62}";
const plainDomain = new RegExp(`(?:${domainLabel}\\.){1,6}[a-z]{2,24}(?![a-z0-9-])`, "y");
const dot = "(?:\\s{0,2}(?:[([{]\\s?(?:dot|titik|\\.)\\s?[)\\]}]|\\sdot\\s|\\stitik\\s)\\s{0,2}|\\.)";
const wordyDomain = new RegExp(`\\s{0,2}((?:${domainLabel}${dot}){1,4}[a-z]{2,24})(?![a-z0-9-])`, "y");
/** After a bare " at " only well-known ends are believed: "meet at noon dot" is no address. */
const bareDomain = new RegExp(
  `((?:[a-z0-9-]{2,40}\\sdot\\s){1,3}(?:com|net|org|info|co|id|vn|my|sg|th|kh))(?![a-z])`,
  "y",
);
const writtenDot = /\s{0,2}[([{]\s?(?:dot|titik|\.)\s?[)\]}]\s{0,2}|\s(?:dot|titik)\s/g;
const at = /[([{]\s?at\s?[)\]}]|\sat\s/g;

/**
 * E-mail addresses, plain (`a@b.com`) or written out (`a (at) b dot com`). Value: lower case, written plainly.
 * Errors: none. Cost: linear; each mark is read at most 64 units to the left and 256 to the right.
 */
export function findEmails({ lower }: ScanCopy, finds: Found[]): void {
  for (let mark = lower.indexOf("@"); mark >= 0; mark = lower.indexOf("@", mark + 1)) {
    plainDomain.lastIndex = mark + 1;
    const domain = plainDomain.exec(lower);
    if (domain !== null) addEmail(finds, lower, mark, plainDomain.lastIndex, domain[0]);
  }
  if (!mayWriteOut(lower)) return;
  at.lastIndex = 0;
  for (let match = at.exec(lower); match !== null; match = at.exec(lower)) {
    const bare = match[0].trim() === "at";
    const after = bare ? bareDomain : wordyDomain;
    after.lastIndex = match.index + match[0].length;
    const domain = after.exec(lower)?.[1];
    if (domain === undefined) continue;
    const mark = lower[match.index - 1] === " " ? match.index - 1 : match.index;
    addEmail(finds, lower, mark, after.lastIndex, domain.trim().replace(writtenDot, "."));
  }
}

/** Whether an "at" stands alone: the quick way for most texts. */
function mayWriteOut(lower: string): boolean {
  for (let found = lower.indexOf("at"); found >= 0; found = lower.indexOf("at", found + 2)) {
    if (isEdge(lower.charCodeAt(found - 1)) && isEdge(lower.charCodeAt(found + 2))) return true;
  }
  return false;
}

/** White space, a bracket, or something outside ASCII, which is looked at more closely. */
const isEdge = (unit: number): boolean =>
  unit <= 0x20 ||
  unit >= 0x80 ||
  unit === 0x28 ||
  unit === 0x29 ||
  unit === 0x5b ||
  unit === 0x5d ||
  unit === 0x7b ||
  unit === 0x7d;

function addEmail(finds: Found[], lower: string, mark: number, end: number, domain: string): void {
  let start = mark;
  while (start > 0 && mark - start < 64 && localUnit.test(lower.charAt(start - 1))) start -= 1;
  while (start < mark && /[.%+-]/.test(lower.charAt(start))) start += 1;
  if (start === mark || lower[mark - 1] === ".") return;
  const local = lower.slice(start, mark);
  finds.push({ type: "email", value: `${local}@${domain}`, start, end, rank: ranks.email });
}
