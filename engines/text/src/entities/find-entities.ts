import type { Entity, FoldedText } from "@suar/domain";
import { findAccounts } from "./find-accounts.ts";
import { findCrypto } from "./find-crypto.ts";
import { findDates } from "./find-dates.ts";
import { findDigitRuns } from "./find-digit-runs.ts";
import { findDocuments } from "./find-documents.ts";
import { findEmails } from "./find-emails.ts";
import { findHandles } from "./find-handles.ts";
import { findMoney } from "./find-money.ts";
import { findPhones } from "./find-phones.ts";
import { findPlaces } from "./find-places.ts";
import { findSpokenPhones } from "./find-spoken-phones.ts";
import { findUrls } from "./find-urls.ts";
import type { Found } from "./found.ts";
import { displaySpan, readScanCopy } from "./read-scan-copy.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { scanVocabulary } from "./scan-vocabulary.ts";

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
  const words = scanVocabulary(copy.lower);
  const runs = findDigitRuns(copy.lower);
  let finds = findUrls(copy).concat(
    findEmails(copy),
    findCrypto(copy),
    findHandles(copy, words.labels),
    findAccounts(copy, words.accounts, runs),
    findDocuments(copy, words.documents),
    findMoney(copy, runs),
  );
  if (runs.length > 0) {
    finds = finds.concat(findDates(copy, runs));
    finds = finds.concat(findPhones(blankOut(copy.lower, finds), runs));
  }
  finds = finds.concat(findSpokenPhones(copy.lower, words.digits));
  const kept = resolveOverlaps(finds, copy.text.length).map((found) => {
    const { start, end } = displaySpan(copy, found.start, found.end);
    return { type: found.type, value: found.value, text: display.slice(start, end), start, end };
  });
  return withPlaces(kept, findPlaces(folded));
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

/** Merges places in, where nothing else stands: both lists are sorted and free of overlaps. */
function withPlaces(entities: readonly Entity[], places: readonly Entity[]): Entity[] {
  const merged: Entity[] = [];
  let next = 0;
  for (const place of places) {
    for (; next < entities.length && (entities[next]?.start ?? 0) <= place.start; next += 1) {
      const entity = entities[next];
      if (entity !== undefined) merged.push(entity);
    }
    const before = merged.at(-1);
    const after = entities[next];
    if ((before === undefined || before.end <= place.start) && (after === undefined || after.start >= place.end)) {
      merged.push(place);
    }
  }
  return merged.concat(entities.slice(next));
}
