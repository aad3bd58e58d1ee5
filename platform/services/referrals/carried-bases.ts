import type { Tx } from "@suar/database";
import type { CarriedBasis, ConsentEntryId, DisclosedClass, Disclosure, OrgId } from "@suar/domain";

/** The bases of a package: one for each entry that allows some of its classes, with what the recipient has to hold to. */
export async function carriedBases(
  tx: Tx,
  orgId: OrgId,
  answers: ReadonlyMap<DisclosedClass, Disclosure>,
): Promise<readonly CarriedBasis[]> {
  const classesOf = new Map<ConsentEntryId, DisclosedClass[]>();
  for (const [dataClass, answer] of answers) {
    if (answer.allowed) classesOf.set(answer.entry, [...(classesOf.get(answer.entry) ?? []), dataClass]);
  }
  if (classesOf.size === 0) return [];
  const rows = await tx
    .selectFrom("consent_entries")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("entry_id", "in", [...classesOf.keys()])
    .orderBy("entry_id")
    .execute();
  return rows.map(({ entry_id: entry, basis, at, until, facts }) => {
    const { form, language, interpreting, heardForgetting } = facts;
    const isConsent =
      form !== undefined && language !== undefined && interpreting !== undefined && heardForgetting !== undefined;
    return {
      entry,
      basis,
      classes: classesOf.get(entry) ?? [],
      at,
      until,
      consent: isConsent ? { form, language, interpreting, heardForgetting } : null,
      law: basis === "consent" ? null : (facts.law ?? null),
    };
  });
}
