import { type EntityType, type FoldedDocument, entityTypes } from "@suar/domain";

const firstMark = 0xe000;

/** Stands for a run of digits that is no entity; a private-use character, so no text can hold it by itself. */
export const numberMark = String.fromCharCode(firstMark + entityTypes.length);

/** Stands for one entity of this type in a masked text. */
export const slotMark = (type: EntityType): string => String.fromCharCode(firstMark + entityTypes.indexOf(type));

/**
 * The matching copy with every typed stretch replaced by the mark of its type and every other run of digits by
 * `numberMark`: two copies of one text with other numbers, links and amounts become the same.
 * Shapes: spans as `FoldedDocument` promises, sorted and apart; one that is not is passed over. Errors: none.
 */
export function maskSlots(doc: FoldedDocument): string {
  const text = doc.matching;
  let masked = "";
  let from = 0;
  for (const span of doc.spans) {
    if (span.start < from || span.end <= span.start || span.end > text.length) continue;
    masked += `${withoutDigits(text.slice(from, span.start))} ${slotMark(span.type)} `;
    from = span.end;
  }
  return masked + withoutDigits(text.slice(from));
}

const withoutDigits = (text: string): string => withoutMarks(text).replace(/\p{Nd}+/gu, numberMark);

const withoutMarks = (text: string): string => text.replace(/[\uE000-\uE0FF]/g, " ");
