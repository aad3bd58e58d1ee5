import { type KeptClassId, keptClasses } from "@suar/domain/retention-classes";
import type { Words } from "../../ui/use-words.ts";

/** Classes that end in their own way, or not at all. */
type UndatedClassId = {
  [Id in KeptClassId]: (typeof keptClasses)[Id]["days"] extends null ? Id : never;
}[KeptClassId];

const isUndated = (id: KeptClassId): id is UndatedClassId => keptClasses[id].days === null;

/** How long a class without days stays, in words; nothing for one that has days. */
export const limitOf = (t: Words, id: KeptClassId): string => (isUndated(id) ? t(`keptClass.${id}.limit`) : "");
