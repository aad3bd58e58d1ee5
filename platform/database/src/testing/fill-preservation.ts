import type { Instant, LeadId, OrgId, PreservationId, UserId } from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

/** A request about the first lead that was sent. */
export async function fillPreservation(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  const step = { words: "Synthetic ការស្នើសុំ", by: userId, at };
  await tx
    .insertInto("preservation_requests")
    .values({
      org_id,
      request_id: idOf<PreservationId>(921),
      lead_id: idOf<LeadId>(1000),
      platform: "Synthetic منصة",
      language: "km",
      content: json({
        accounts: ["synthetic-account"],
        posts: ["synthetic-0"],
        from: "2026-11-01",
        until: "2026-11-20",
        days: 90,
        basis: "voluntary",
        basisWords: "",
        office: "synthetic",
        signedBy: "synthetic",
        replyTo: "synthetic@example.org",
        reference: "S-1",
        date: "2026-11-21",
      }),
      state: "sent",
      keep_until: "2027-02-19",
      history: json([
        { step: "prepared", on: "2026-11-21", keepUntil: null, ...step },
        { step: "sent", on: "2026-11-21", keepUntil: "2027-02-19", ...step },
      ]),
      prepared_by: userId,
      prepared_at: at,
    })
    .execute();
}
