import type { DocumentKind } from "./document-labels.ts";
import { ranks, type Found } from "./found.ts";
import { skipAnnounced } from "./read-labelled-number.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

/** Words that announce the number of a paper. */
export interface DocumentHit {
  readonly start: number;
  readonly end: number;
  readonly document: DocumentKind;
}

const forms: Readonly<Record<DocumentKind, RegExp>> = {
  passport: /[a-z]{0,3}[ -]?\d{5,9}[a-z]?(?![a-z0-9])/y,
  id: /[a-z]{0,4}-?\d{1,18}(?:[ -]\d{1,12}){0,5}[a-z]?(?![a-z0-9])/y,
  licence: /[a-z0-9]{1,16}(?:[-/.]{1,2}[a-z0-9]{1,16}){0,6}(?![a-z0-9])/y,
};
/** Fewest digits of a number of each kind. */
const fewest: Readonly<Record<DocumentKind, number>> = { passport: 5, id: 6, licence: 3 };
/** A registration card of Myanmar: state, township, kind, six digits. */
const myanmarCard = /(\d{1,2})\/([\p{L}\p{M}]{1,20})\s?\(([\p{L}\p{M}]{1,12})\)\s?(\d{6})(?!\d)/uy;

/**
 * Numbers of papers behind the words that announce them, and registration numbers of Myanmar in their own form. Read so
 * that they can be masked, and a licence looked up. Value: `passport:`, `id:` or `licence:` and the number in lower case
 * without spaces. Errors: none. Cost: linear; at most 120 units behind each word.
 */
export function findDocuments({ lower }: ScanCopy, hits: readonly DocumentHit[], finds: Found[]): void {
  for (const hit of hits) {
    const start = skipAnnounced(lower, hit.end).end;
    const form = forms[hit.document];
    form.lastIndex = start;
    const written = form.exec(lower)?.[0];
    if (written === undefined || written.replace(/\D/g, "").length < fewest[hit.document]) continue;
    if (start === hit.end && !/[\u0e00-\u9fff]/.test(lower.charAt(start - 1))) continue;
    // A year behind "licence:" is its date.
    if (/^(?:19|20)\d\d$/.test(written)) continue;
    const value = `${hit.document}:${written.replace(/ /g, "")}`;
    finds.push({ type: "document", value, start, end: start + written.length, rank: ranks.document });
  }
  for (let slash = lower.indexOf("/"); slash >= 0; slash = lower.indexOf("/", slash + 1)) {
    const card = readMyanmarCard(lower, slash);
    if (card !== undefined) finds.push(card);
  }
}

function readMyanmarCard(lower: string, slash: number): Found | undefined {
  let start = slash;
  while (slash - start < 2 && /\d/.test(lower.charAt(start - 1))) start -= 1;
  if (start === slash) return undefined;
  myanmarCard.lastIndex = start;
  const match = myanmarCard.exec(lower);
  if (match === null) return undefined;
  const value = `id:${match.slice(1).join("/")}`;
  return { type: "document", value, start, end: myanmarCard.lastIndex, rank: ranks.document };
}
