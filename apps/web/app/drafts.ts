/** Typed but not yet saved text, by where it was typed. Kept in memory only, and gone with the page or at sign-out. */
const drafts = new Map<string, string>();

export const readDraft = (place: string): string => drafts.get(place) ?? "";

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(place: string, text: string): void {
  if (text === "") drafts.delete(place);
  else drafts.set(place, text);
}

/** Forgets all drafts. */
export const forgetDrafts = (): void => drafts.clear();

/** True while something typed is not saved. */
export const hasDrafts = (): boolean => drafts.size > 0;
