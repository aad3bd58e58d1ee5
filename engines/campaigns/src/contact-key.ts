import type { EntityType } from "@suar/domain";

/** Kinds of contact whose value is a phone number. */
export const numberTypes = [
  "phone",
  "whatsapp",
  "viber",
  "signal",
  "zalo",
  "imo",
  "botim",
] as const satisfies readonly EntityType[];

/** Last digits by which a number is known. */
export const keyDigits = 8;

/**
 * What a contact is known by across records: of a phone number its last `keyDigits` digits, so that "+66 41 767 8901",
 * "041 767 8901" and the same number on WhatsApp are one; of anything else kind and value. Two numbers may end alike: a
 * key is a hint, and whoever joins by it asks for more.
 * Shapes: `value` as `@suar/text` gives it. Errors: none. Source: ITU-T E.164.
 */
export const contactKey = ({ type, value }: { readonly type: EntityType; readonly value: string }): string =>
  value.length > keyDigits && (numberTypes as readonly EntityType[]).includes(type)
    ? `number ${value.slice(-keyDigits)}`
    : `${type} ${value}`;
