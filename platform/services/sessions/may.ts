import { decide, type Action, type Asker, type Resource } from "@suar/domain";

/** Whether the policy lets `asker` do `action` to `resource` (default: a thing of their organisation that is not theirs). */
export const may = (asker: Asker, action: Action, resource?: Resource): boolean =>
  decide(asker, action, resource).allowed;
