/** A removed contact can be brought back for this long; then it is erased. Milliseconds: 30 days. */
export const removedMs = 30 * 24 * 60 * 60_000;

/** The version of a contact's own key: it never changes, because only its wrapping does. */
export const contactKeyVersion = 1;

/** A list counts no further: whoever has a thousand waiting needs no exact number. */
export const countedUpTo = 1000;
