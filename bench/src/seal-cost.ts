// CPU time that sealing and blind tokens add to saving a person, and that opening the keys adds to a request.
// Run: node --conditions=source bench/src/seal-cost.ts [--rounds N] [--write]. No database: what that costs is not meant.
// Peer: the same grant sealed and opened by @hpke/core, the usual implementation of RFC 9180.
import { parseArgs } from "node:util";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { makeUuidV7, type NewField, type OrgId, type SessionId, type UserId } from "@suar/domain";
import {
  joinVersions,
  makeOrganisationKey,
  MemberKey,
  openFromSession,
  openGrant,
  sealGrant,
  sealToSession,
} from "@suar/services/keyring";
import { personRows } from "@suar/services/persons/testing";
import { checkFloors } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const id = <Id extends string>(n: number): Id => makeUuidV7<Id>(n, new Uint8Array(10));
const holder = { orgId: id<OrgId>(1), userId: id<UserId>(2) };
const session = id<SessionId>(3);
const fact = (kind: NewField["kind"], value: string): NewField => ({
  kind,
  answer: { kind: "answered", value },
  told: null,
  source: "person",
  certainty: "known",
});
const facts = [
  fact("name", "Synthetic Nguyễn Thị Hương"),
  fact("other_name", "Synthetic สมชาย ใจดี"),
  fact("phone", "+66 81 234 5678"),
  fact("place_of_safety", "Synthetic house by the river, second floor"),
  fact("narrative", "Synthetic: was promised work in an office and came to a closed house. ".repeat(30)),
];

/** CPU milliseconds a round; a tenth of the rounds warms up and is not counted. */
async function cpuMs(rounds: number, work: () => unknown): Promise<number> {
  for (let n = 0; n < rounds / 10; n += 1) await work();
  const before = process.cpuUsage();
  for (let n = 0; n < rounds; n += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds;
}

const { values } = parseArgs({ options: { rounds: { type: "string" }, write: { type: "boolean" } } });
const rounds = Number(values.rounds ?? 2000);

const key = makeOrganisationKey(1);
const keys = joinVersions(holder.orgId, [key]);
const memberKey = MemberKey.make();
const actor = { ...holder, sessionId: session, name: "Synthetic", roles: ["case_worker" as const], memberKey };
const saveMs = await cpuMs(rounds, () => personRows(keys, actor, facts, 0));

const token = "t".repeat(43);
const inSession = sealToSession(token, session, memberKey);
const sealed = sealGrant({ ...holder, publicKey: memberKey.publicKey }, key);
const openMs = await cpuMs(rounds, () =>
  openGrant(holder, openFromSession(token, session, inSession), { version: 1, sealed }),
);

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const pair = await suite.kem.generateKeyPair();
const made = await suite.seal({ recipientPublicKey: pair.publicKey }, new Uint8Array(96).buffer);
const peerOpenMs = await cpuMs(rounds, () => suite.open({ recipientKey: pair.privateKey, enc: made.enc }, made.ct));

const measured = { rounds, facts: facts.length, saveMs, openMs, peerOpenMs };
console.log(measured);
if (values.write === true) await writeResult("seal-cost", measured);
process.exitCode = checkFloors([
  { name: "keys, seals and tokens of one save", measured: saveMs + openMs, floor: 1, kind: "at most", unit: "CPU ms" },
]);
