// What proving a call costs the node: CPU time of one check of a device's proof, and of the memory of used ones.
// Run: node --conditions=source bench/src/prove-call.ts [--proofs N] [--write]
import { parseArgs } from "node:util";
import { checkProof, ProofGuard, type ProvenCall } from "@suar/services/proofs";
import { buildDevice } from "@suar/services/sessions/testing";
import { checkFloors } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({ options: { proofs: { type: "string" }, write: { type: "boolean" } } });
const proofs = Number(values.proofs ?? 5_000);
const sid = "0190a000-0000-7000-8000-000000000000";
const url = "https://suar.example/api/v1/leads";
const device = buildDevice();
const call: ProvenCall = { method: "GET", urls: [url], sessionId: sid, key: device.device.key };
const made = Array.from({ length: proofs }, () => device.prove({ htm: "GET", htu: url, sid }));

/** CPU microseconds a piece. */
function costOf(pieces: number, work: (at: number) => void): number {
  const before = process.cpuUsage();
  for (let at = 0; at < pieces; at += 1) work(at);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / pieces;
}

const now = Date.now();
let taken = 0;
const checkMicroseconds = costOf(proofs, (at) => {
  if ("claims" in checkProof(made[at], call, now)) taken += 1;
});
const guard = new ProofGuard();
const many = 200_000;
const rememberMicroseconds = costOf(many, (at) => {
  if (guard.takeOnce(`${sid} ${at}`, now)) taken += 1;
});
const memoryMegabytes = process.memoryUsage().heapUsed / 1e6;
const measured = { proofs, checkMicroseconds, rememberMicroseconds, memoryMegabytes };
console.table(measured);
if (values.write === true) await writeResult("prove-call", measured);
process.exitCode = checkFloors([
  { name: "proofs taken", measured: taken, floor: proofs + many, kind: "at least", unit: "" },
  { name: "one check", measured: checkMicroseconds, floor: 1_000, kind: "at most", unit: "microseconds CPU" },
  { name: "remembering one", measured: rememberMicroseconds, floor: 50, kind: "at most", unit: "microseconds CPU" },
]);
