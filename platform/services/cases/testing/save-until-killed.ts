import { openDatabase } from "@suar/database";
import type { OrgId, SessionId, UserId } from "@suar/domain";
import { saveContactField, takeContact } from "../../contacts/index.ts";
import { MemberKey } from "../../keyring/index.ts";
import { makeId, type Actor } from "../../sessions/index.ts";

// Started by kill-intake.test.ts as a process of its own: takes a contact and saves its narrative letter by letter, prints
// the contact and what was acknowledged after each save, and is killed on the way. The member's key stands in for a session.
const [dataDir = "", orgId = "", userId = "", key = ""] = process.argv.slice(2);
const { transaction } = await openDatabase({ dataDir });
const actor: Actor = {
  orgId: orgId as OrgId,
  userId: userId as UserId,
  sessionId: "none" as SessionId,
  name: "Synthetic worker",
  roles: ["case_worker"],
  memberKey: new MemberKey(Buffer.from(key, "hex")),
};
for (;;) {
  const id = makeId<string>();
  await transaction((tx) => takeContact(tx, actor, { id, fields: [{ field: "danger", value: "now" }] }));
  process.stdout.write(`${JSON.stringify({ id, version: 0 })}\n`);
  let base = 0;
  for (let letters = 1; letters <= 40; letters += 1) {
    const save = { id, field: "narrative", value: "She called at night. ".repeat(2).slice(0, letters), base };
    const answer = await transaction((tx) => saveContactField(tx, actor, save));
    if (answer.kind !== "saved") throw new Error("a save met a conflict");
    base = answer.version;
    process.stdout.write(`${JSON.stringify({ id, version: base, value: save.value })}\n`);
  }
}
