import { openDatabase } from "@suar/database";
import type { OrgId, SessionId, UserId } from "@suar/domain";
import { MemberKey } from "../../keyring/index.ts";
import { keyedPersons } from "../../persons/index.ts";
import type { Actor } from "../../sessions/index.ts";
import { beginKeyChange } from "../begin-key-change.ts";
import type { KeyedRecords } from "../keyed-records.ts";
import { moveRecords } from "../move-records.ts";

// Started by tests and measurements as a process of its own: begins or goes on with a change of an organisation's key,
// prints a line a batch and "done", and is killed on the way. The member's key stands in for a signed-in session.
const [dataDir = "", url = "", orgId = "", userId = "", key = "", batch = "100"] = process.argv.slice(2);
const database = await openDatabase({ dataDir, ...(url === "-" ? {} : { url }) });
const actor: Actor = {
  orgId: orgId as OrgId,
  userId: userId as UserId,
  sessionId: "none" as SessionId,
  name: "Synthetic supervisor",
  roles: ["supervisor"],
  memberKey: new MemberKey(Buffer.from(key, "hex")),
};
const told: KeyedRecords = {
  ...keyedPersons,
  moveBatch: async (tx, keys, limit) => {
    const moved = await keyedPersons.moveBatch(tx, keys, limit);
    process.stdout.write(`moved ${moved}\n`);
    return moved;
  },
};
const { transaction } = database;
const keys = await transaction((tx) => beginKeyChange(tx, actor, [told]));
process.stdout.write("begun\n");
await moveRecords({ transaction, keys, records: [told], by: actor.userId, batch: Number(batch) });
await database.close();
process.stdout.write("done\n");
