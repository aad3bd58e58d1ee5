import type { Entity, FoldedText } from "@suar/domain";
import { findAccounts } from "./find-accounts.ts";
import { findCrypto } from "./find-crypto.ts";
import { findDates } from "./find-dates.ts";
import { findDigitRuns } from "./find-digit-runs.ts";
import { findDocuments } from "./find-documents.ts";
import { findEmails } from "./find-emails.ts";
import { findEmployers } from "./find-employers.ts";
import { findHandles } from "./find-handles.ts";
import { findMoney } from "./find-money.ts";
import { findPhones } from "./find-phones.ts";
import { findPlaces } from "./find-places.ts";
import { findSpokenPhones } from "./find-spoken-phones.ts";
import { findUrls } from "./find-urls.ts";
import { findVisas } from "./find-visas.ts";
import type { Found } from "./found.ts";
import { markFees } from "./mark-fees.ts";
import { displaySpan, readScanCopy } from "./read-scan-copy.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { scanWords } from "./scan-words.ts";

/**
 * All entities of one text.
 * Shapes: any text; the result is sorted by start, spans do not overlap, are half-open UTF-16 ranges of the display
 * text, and `text` is the slice. Values as documented at `Entity`. Errors: none, whatever the text.
 * Cost: linear in the length of the text. The rule where readings overlap is in README.md.
 */
export function findEntities(folded: FoldedText): Entity[] {
  const { display } = folded;
  if (display === "") return [];
  const copy = readScanCopy(display);
  const { names, announced } = scanWords(folded, copy);
  const runs = findDigitRuns(copy.lower);
  const finds: Found[] = [];
  findUrls(copy, finds);
  findEmails(copy, finds);
  findCrypto(copy, finds);
  findHandles(copy, announced.labels, finds);
  findAccounts(copy, announced.accounts, runs, finds);
  findDocuments(copy, announced.documents, finds);
  findMoney(copy, runs, finds);
  findDates(copy, runs, finds);
  if (runs.length > 0) findPhones(blankOut(copy.lower, finds), runs, finds);
  findSpokenPhones(copy.lower, announced.digits, finds);
  const kept = resolveOverlaps(finds, copy.text.length).map((found) => {
    const { start, end } = displaySpan(copy, found.start, found.end);
    return { type: found.type, value: found.value, text: display.slice(start, end), start, end };
  });
  let entities: readonly Entity[] = markFees(folded, kept, names);
  for (const more of [findEmployers(folded, names), findVisas(folded, names), findPlaces(folded, names)]) {
    entities = addWhereFree(entities, more);
  }
  return [...entities];
}

/** Blanks what is read already, so that no number is put together across it. */
function blankOut(lower: string, finds: readonly Found[]): string {
  if (finds.length === 0) return lower;
  const parts: string[] = [];
  let at = 0;
  for (const found of [...finds].sort((a, b) => a.start - b.start)) {
    if (found.start < at) continue;
    parts.push(lower.slice(at, found.start), "#".repeat(found.end - found.start));
    at = found.end;
  }
  parts.push(lower.slice(at));
  return parts.join("");
}

/** Merges further entities in where nothing else stands: both lists are sorted and free of overlaps. */
function addWhereFree(entities: readonly Entity[], more: readonly Entity[]): readonly Entity[] {
  if (more.length === 0) return entities;
  const merged: Entity[] = [];
  let next = 0;
  for (const found of more) {
    for (; next < entities.length && (entities[next]?.start ?? 0) <= found.start; next += 1) {
      const entity = entities[next];
      if (entity !== undefined) merged.push(entity);
    }
    const before = merged.at(-1);
    const after = entities[next];
    if ((before === undefined || before.end <= found.start) && (after === undefined || after.start >= found.end)) {
      merged.push(found);
    }
  }
  return merged.concat(entities.slice(next));
}
