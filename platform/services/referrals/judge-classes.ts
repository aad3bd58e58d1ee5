import type { Tx } from "@suar/database";
import {
  mayDisclose,
  type DisclosedClass,
  type Disclosure,
  type DisclosureAsker,
  type DisclosurePurpose,
  type PersonId,
} from "@suar/domain";
import { isShutOut } from "../case-walls/index.ts";
import { decidedAge } from "../cases/index.ts";
import { readLedger } from "../consents/index.ts";
import type { DeskRecord } from "../desks/index.ts";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";

/** What is asked of the ledger, for several classes at once. */
export interface ClassesAsked {
  readonly person: PersonId;
  readonly desk: DeskRecord;
  readonly purpose: DisclosurePurpose;
  readonly askedBy: DisclosureAsker;
  readonly classes: readonly DisclosedClass[];
  /** With them, decisions of cases about the person's age count too. */
  readonly keys: OrganisationKeys | undefined;
}

/** What the ledger says of each class, with the desk as the directory has it now. */
export async function judgeClasses(
  tx: Tx,
  { orgId }: Actor,
  { person, desk, purpose, askedBy, classes, keys }: ClassesAsked,
  at: number,
): Promise<ReadonlyMap<DisclosedClass, Disclosure>> {
  const ledger = await readLedger(tx, orgId, person);
  const age = keys === undefined ? undefined : await decidedAge(tx, keys, person);
  const recipient = {
    id: desk.desk_id,
    canHoldOrRemove: desk.can_hold_or_remove,
    forgetting: desk.forgetting,
    isShutOut: await isShutOut(tx, orgId, { person, desk }),
  };
  return new Map(
    classes.map((dataClass) => [
      dataClass,
      mayDisclose(ledger, { person, recipient, purpose, dataClass, askedBy, decidedAge: age, at }),
    ]),
  );
}
