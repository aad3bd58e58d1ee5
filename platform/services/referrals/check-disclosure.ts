import type { Tx } from "@suar/database";
import { purposeNeeds, type DisclosureAsker, type DisclosureCheck, type DisclosurePurpose } from "@suar/domain";
import { findDesk } from "../desks/index.ts";
import { openKeysIfAny } from "../keys/index.ts";
import { findPerson } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { judgeClasses } from "./judge-classes.ts";
import { mayReadReferrals } from "./referral-policy.ts";

/**
 * What may be told to a desk for a purpose, class by class, before anything is written or opened: the entry that allows
 * it, or why not and what can be done. Errors: `person.not_found`, `desk.not_found`.
 */
export async function checkDisclosure(
  tx: Tx,
  actor: Actor,
  {
    personId,
    deskId,
    purpose,
    askedBy,
  }: {
    readonly personId: string;
    readonly deskId: string;
    readonly purpose: DisclosurePurpose;
    readonly askedBy: DisclosureAsker;
  },
  now = Date.now(),
): Promise<DisclosureCheck> {
  authorize(mayReadReferrals(actor), "referral.read");
  const { person_id: person } = await findPerson(tx, actor, personId);
  const desk = await findDesk(tx, actor.orgId, deskId);
  const classes = purposeNeeds[purpose];
  const answers = await judgeClasses(
    tx,
    actor,
    { person, desk, purpose, askedBy, classes, keys: await openKeysIfAny(tx, actor) },
    now,
  );
  return {
    classes: [...answers].map(([dataClass, answer]) => ({
      class: dataClass,
      allowed: answer.allowed,
      entry: answer.allowed ? answer.entry : null,
      basis: answer.allowed ? answer.basis : null,
      reason: answer.allowed ? null : answer.reason,
      waysOut: answer.allowed ? [] : [...answer.waysOut],
    })),
  };
}
