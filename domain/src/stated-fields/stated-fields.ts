import { controlFields } from "./control-fields.ts";
import { eventFields } from "./event-fields.ts";
import { exploitationFields } from "./exploitation-fields.ts";
import { journeyFields } from "./journey-fields.ts";
import { personFields } from "./person-fields.ts";
import { recruitmentFields } from "./recruitment-fields.ts";
import { safetyFields } from "./safety-fields.ts";
import type { StatedField } from "./stated-field.ts";
import { technologyFields } from "./technology-fields.ts";

const registry = {
  ...safetyFields,
  ...personFields,
  ...journeyFields,
  ...recruitmentFields,
  ...controlFields,
  ...exploitationFields,
  ...eventFields,
  ...technologyFields,
} as const satisfies Readonly<Record<string, StatedField>>;

/** Id of a field that can be stated of an event or person. */
export type StatedFieldId = keyof typeof registry;

/** Every field that can be stated, in the order in which a screen shows them. */
export const statedFields: Readonly<Record<StatedFieldId, StatedField>> = registry;
export const statedFieldIds = Object.keys(registry) as readonly StatedFieldId[];

/** The field of an id, or `undefined` for an id that this version does not know: its statements are kept and shown as they are. */
export const findStatedField = (id: string): StatedField | undefined =>
  Object.hasOwn(registry, id) ? statedFields[id as StatedFieldId] : undefined;
