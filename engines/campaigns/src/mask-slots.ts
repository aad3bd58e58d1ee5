import { type EntityType, type FoldedDocument, entityTypes } from "@suar/domain";
import { kindOf, kindOfPair, unitKinds } from "./unit-kinds.ts";

const firstMark = 0xe000;
const blank = 0x20;

/** Stands for a run of digits that is no entity; a private-use character, so no text can hold it by itself. */
export const numberMark = firstMark + entityTypes.length;

/** Stands for one entity of this type in a masked text. */
export const slotMark = (type: EntityType): number => firstMark + entityTypes.indexOf(type);

/** True for a code unit that stands for an entity or a number. */
export const isMark = (unit: number): boolean => unit >= firstMark && unit <= numberMark;

/** A masked text; only the first `length` units count. */
export interface MaskedText {
  units: Uint16Array;
  length: number;
}

/** An empty text with room for `room` units; it grows by itself. */
export const createMasked = (room: number): MaskedText => ({ units: new Uint16Array(room), length: 0 });

/**
 * Writes the matching copy with every typed stretch replaced by the mark of its type and every other run of digits by
 * `numberMark`: two copies of one text with other numbers, links and amounts become the same.
 * Shapes: spans as `FoldedDocument` promises, sorted and apart; one that is not is passed over; `into` is filled anew.
 * Errors: none.
 */
export function maskSlots({ matching, spans }: FoldedDocument, into: MaskedText): void {
  const room = matching.length + 3 * spans.length;
  if (into.units.length < room) into.units = new Uint16Array(2 * room);
  into.length = 0;
  let from = 0;
  for (const span of spans) {
    if (span.start < from || span.end <= span.start || span.end > matching.length) continue;
    writeWords(matching, from, span.start, into);
    into.units[into.length] = blank;
    into.units[into.length + 1] = slotMark(span.type);
    into.units[into.length + 2] = blank;
    into.length += 3;
    from = span.end;
  }
  writeWords(matching, from, matching.length, into);
}

function writeWords(text: string, from: number, to: number, into: MaskedText): void {
  const { units } = into;
  let { length } = into;
  let isNumber = false;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const low = at + 1 < to ? text.charCodeAt(at + 1) : 0;
    const isPair = unit >= 0xd800 && unit <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
    const kind = isPair ? kindOfPair(unit, low) : kindOf(unit);
    if (kind === unitKinds.digit) {
      if (!isNumber) units[length++] = numberMark;
    } else {
      // A mark that the text itself writes is none.
      units[length++] = kind === unitKinds.blank ? blank : unit;
      if (isPair) units[length++] = low;
    }
    isNumber = kind === unitKinds.digit;
    if (isPair) at += 1;
  }
  into.length = length;
}
