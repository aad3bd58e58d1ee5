/** How sure a recorded fact is. Never a yes or no. Source: estimative language, as in reference practice for AI use. */
export const certainties = ["known", "probable", "possible", "ruled_out"] as const;
export type Certainty = (typeof certainties)[number];

/** Three different ways of not having an answer. None of them is an empty string, 0 or false. */
export const absences = ["unknown", "not_asked", "prefers_not_to_say"] as const;
export type Absence = (typeof absences)[number];

/** An answer, or which kind of absence it is. */
export type Answer<Value> = { readonly kind: "answered"; readonly value: Value } | { readonly kind: Absence };
