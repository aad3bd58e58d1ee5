import type { Instant, OpeningId, OrgId, PersonFieldId, PersonId, UserId } from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

/** One synthetic person with a row in each of the persons' tables; what is sealed is not, for nobody opens it. */
export async function fillPersons(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  const person = { org_id, person_id: idOf<PersonId>(701) };
  await tx
    .insertInto("persons")
    .values({ ...person, worker: userId, synthetic: true, recorded_by: userId, recorded_at: at, changed_at: at })
    .execute();
  await tx
    .insertInto("organisation_keys")
    .values({ org_id, version: 1, public_key: "synthetic", made_by: userId, made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto("person_keys")
    .values({ ...person, version: 1, wrapped: "synthetic" })
    .execute();
  const field = {
    ...person,
    source: "relative" as const,
    certainty: "probable" as const,
    recorded_by: userId,
    recorded_at: at,
  };
  await tx
    .insertInto("person_fields")
    .values([
      { ...field, field_id: idOf<PersonFieldId>(702), kind: "name", state: "answered", sealed: "synthetic" },
      {
        ...field,
        field_id: idOf<PersonFieldId>(703),
        kind: "phone",
        state: "prefers_not_to_say",
        told: json({ value: "2026-11", precision: "month", calendar: "gregory", zone: "Asia/Phnom_Penh" }),
      },
    ])
    .execute();
  const token = "00112233-4455-6677-8899-aabbccddeeff";
  await tx
    .insertInto("person_index")
    .values({ ...person, token })
    .execute();
  await tx
    .insertInto("person_tokens")
    .values({ ...person, version: 1, rules: 1, tokens: token.replaceAll("-", "") })
    .execute();
  await tx
    .insertInto("person_openings")
    .values({
      ...person,
      opening_id: idOf<OpeningId>(704),
      user_id: userId,
      at,
      how: "page",
      reason: "working_on_case",
      classes: json(["name"]),
    })
    .execute();
  await tx
    .insertInto("person_searches")
    .values({ org_id, search_id: idOf<string>(705), user_id: userId, at })
    .execute();
}
