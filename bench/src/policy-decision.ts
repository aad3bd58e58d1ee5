/**
 * Measures one decision of the policy: every action, every pair of roles, every place, for people and for programs.
 * Usage: node --conditions=source bench/src/policy-decision.ts [--write]
 * Exit status: 0 measured and the floor met; 1 the floor was missed.
 */
import type { OrgId, UserId } from "@suar/domain";
import { actionIds, decide, roles, type Action, type Asker, type Resource } from "@suar/domain/policy";
import { loadavg } from "node:os";
import { checkFloors } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const floorMicroseconds = 50;
const rounds = 200;

const orgId = "here" as OrgId;
const userId = "me" as UserId;
const held = roles.flatMap((one) => roles.map((other) => [one, other]));
const askers: readonly Asker[] = held.flatMap((pair) => [
  { orgId, userId, roles: pair },
  { orgId, userId, roles: pair, tokenScopes: actionIds },
]);
const places: readonly Resource[] = [{ orgId, ownerId: userId }, { orgId }, {}, { orgId: "there" as OrgId }];
const questions: readonly (readonly [Asker, Action, Resource])[] = askers.flatMap((asker) =>
  actionIds.flatMap((action) => places.map((place) => [asker, action, place] as const)),
);

const perDecision: number[] = [];
let allowed = 0;
for (let round = 0; round < rounds; round += 1) {
  const before = process.cpuUsage();
  for (const [asker, action, place] of questions) if (decide(asker, action, place).allowed) allowed += 1;
  const { user, system } = process.cpuUsage(before);
  perDecision.push((user + system) / questions.length);
}
perDecision.sort((one, other) => one - other);
const measured = {
  decisions: questions.length * rounds,
  allowed,
  microseconds: perDecision[Math.floor(rounds / 2)] ?? Number.NaN,
  slowestRoundMicroseconds: perDecision.at(-1) ?? Number.NaN,
  load: loadavg()[0] ?? Number.NaN,
};
console.table(measured);
process.exitCode = checkFloors([
  {
    name: "a decision, middle round",
    measured: measured.microseconds,
    floor: floorMicroseconds,
    kind: "at most",
    unit: "microseconds of CPU",
  },
  {
    name: "a decision, slowest round",
    measured: measured.slowestRoundMicroseconds,
    floor: floorMicroseconds,
    kind: "at most",
    unit: "microseconds of CPU",
  },
]);
if (process.argv.includes("--write")) {
  console.log(await writeResult("policy-decision", { floor: floorMicroseconds, measured }));
}
