import { openDatabase } from "@suar/database";
import type { OrgId, Saved, SavedStatement, SessionId, UserId } from "@suar/domain";
import { saveContactField, takeContact } from "../../contacts/index.ts";
import { MemberKey } from "../../keyring/index.ts";
import { makeId, type Actor } from "../../sessions/index.ts";
import { openCase } from "../open-case.ts";
import { saveStatement } from "../save-statement.ts";

// Started by kill-intake.test.ts as a process of its own: takes a contact, opens a case out of it, and saves the narrative of
// the contact and a statement of the case in turn, letter by letter. It prints what was acknowledged after each save, and is
// killed on the way. The member's key stands in for a session.
const [dataDir = "", url = "", orgId = "", userId = "", key = ""] = process.argv.slice(2);
const { transaction } = await openDatabase({ dataDir, ...(url === "-" ? {} : { url }) });
const actor: Actor = {
  orgId: orgId as OrgId,
  userId: userId as UserId,
  sessionId: "none" as SessionId,
  name: "Synthetic worker",
  roles: ["case_worker"],
  memberKey: new MemberKey(Buffer.from(key, "hex")),
};
const told = "She called at night. ".repeat(2);
const sourced = { happened: null, told: null, source: "person", certainty: "probable", settles: false } as const;
for (;;) {
  const id = makeId<string>();
  await transaction((tx) => takeContact(tx, actor, { id, fields: [{ field: "danger", value: "now" }] }));
  const opened = { contacts: [id], danger: "unknown", country: "KH", synthetic: true } as const;
  const { id: caseId } = await transaction((tx) => openCase(tx, actor, opened));
  const statement = makeId<string>();
  let base = 0;
  let stated = 0;
  for (let letters = 1; letters <= told.length; letters += 1) {
    const text = told.slice(0, letters);
    const answer = await transaction((tx) =>
      saveContactField(tx, actor, { id, field: "narrative", value: text, base }),
    );
    base = versionOf(answer);
    const value = { kind: "text", text } as const;
    const about = { unit: "event", person: null, field: "narrative_made", base: stated } as const;
    const save = { ...about, ...sourced, answer: { kind: "answered", value } } as const;
    process.stdout.write(`${JSON.stringify({ id, version: base, value: text })}\n`);
    stated = versionOf(await transaction((tx) => saveStatement(tx, actor, { id: caseId, other: statement, save })));
    process.stdout.write(`${JSON.stringify({ id: caseId, statement, version: stated, value: text })}\n`);
  }
}

function versionOf(answer: Saved | SavedStatement): number {
  if (answer.kind !== "saved") throw new Error("a save met a conflict");
  return answer.version;
}
