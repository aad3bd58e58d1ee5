import { describe, expect, test } from "vitest";
import type { OrgId, UserId } from "../ids.ts";
import { actionIds, ruleOf } from "./actions.ts";
import { areas } from "./areas.ts";
import { decide, type Asker, type Resource } from "./decide.ts";
import { fieldClasses, mayReadField } from "./field-rules.ts";
import { roles, type Role } from "./roles.ts";
import { goldenColumns, goldenFields, goldenOwnRoles, goldenRights } from "./testing/golden-rights.ts";

/** What a hand wrote: how far each role reaches, 0 never, 1 own, 2 organisation, 3 node, and whether a program may. */
interface GoldenRow {
  readonly reach: Readonly<Record<Role, number>>;
  readonly program: boolean;
}

const reaches: Readonly<Record<string, number>> = { "-": 0, own: 1, org: 2, node: 3 };

function readGolden(table: string): ReadonlyMap<string, GoldenRow> {
  const rows = new Map<string, GoldenRow>();
  for (const line of table.trim().split("\n")) {
    const [name = "", ...cells] = line.trim().split(/\s+/);
    if (cells.length !== goldenColumns.length + 1 || rows.has(name)) throw new Error(`golden-rights.ts: ${line}`);
    const reach = Object.fromEntries(
      goldenColumns.map((role, at) => {
        const value = reaches[cells[at] ?? ""];
        if (value === undefined) throw new Error(`golden-rights.ts: ${line}`);
        return [role, value];
      }),
    ) as Record<Role, number>;
    const program = cells.at(-1);
    if (program !== "yes" && program !== "no") throw new Error(`golden-rights.ts: ${line}`);
    rows.set(name, { reach, program: program === "yes" });
  }
  return rows;
}

const orgId = "here" as OrgId;
const userId = "me" as UserId;
const places: readonly { readonly name: string; readonly resource: Resource; readonly needs: number }[] = [
  { name: "one's own", resource: { orgId, ownerId: userId }, needs: 1 },
  { name: "a colleague's", resource: { orgId, ownerId: "colleague" as UserId }, needs: 2 },
  { name: "nobody's", resource: { orgId, ownerId: null }, needs: 2 },
  { name: "the node's", resource: {}, needs: 3 },
  { name: "another organisation's", resource: { orgId: "there" as OrgId }, needs: Number.POSITIVE_INFINITY },
  { name: "another's, with my id", resource: { orgId: "there" as OrgId, ownerId: userId }, needs: Infinity },
];
const alone: readonly (readonly Role[])[] = roles.map((role) => [role]);
const pairs = roles.flatMap((one, at) => roles.slice(at + 1).map((other): readonly Role[] => [one, other]));
const sets: readonly (readonly Role[])[] = [[], ...alone, ...pairs, roles];

const rights = readGolden(goldenRights);
const fields = readGolden(goldenFields);
const reachOf = (row: GoldenRow | undefined, held: readonly Role[]): number =>
  Math.max(0, ...held.map((role) => row?.reach[role] ?? 0));

describe("the matrix of rights", () => {
  test("has a row that a hand wrote for every action and every field, and no other", () => {
    expect([...rights.keys()].toSorted(), "add its row to testing/golden-rights.ts").toEqual(actionIds.toSorted());
    expect([...fields.keys()].toSorted()).toEqual(fieldClasses.toSorted());
    expect([...goldenColumns].toSorted()).toEqual(roles.toSorted());
    expect(sets.length).toBe(1 + 6 + 15 + 1);
  });

  test("puts every noun into one area of the roles page", () => {
    const nouns = [...new Set(actionIds.map((action) => ruleOf(action).noun))];
    const placed: readonly string[] = Object.values(areas).flat();
    expect(placed.toSorted()).toEqual(nouns.toSorted());
  });

  test.each(actionIds)("%s: every role and pair of roles, in every place", (action) => {
    const row = rights.get(action);
    for (const held of sets) {
      const asker: Asker = { orgId, userId, roles: held };
      for (const { name, resource, needs } of places) {
        const said = decide(asker, action, resource).allowed;
        expect(said, `${held.join("+")} ${action} ${name}`).toBe(reachOf(row, held) >= needs);
      }
    }
  });

  test.each(actionIds)(
    "%s: a program needs the role, the scope of its token, and that it is no people's matter",
    (action) => {
      const row = rights.get(action);
      for (const held of sets) {
        for (const tokenScopes of [[], [action], actionIds.filter((other) => other !== action), actionIds]) {
          const asker: Asker = { orgId, userId, roles: held, tokenScopes };
          for (const { name, resource, needs } of places) {
            const isRight = row?.program === true && tokenScopes.includes(action) && reachOf(row, held) >= needs;
            expect(decide(asker, action, resource).allowed, `program ${held.join("+")} ${action} ${name}`).toBe(
              isRight,
            );
          }
        }
      }
    },
  );

  test.each(actionIds)(
    "%s: a role for an emergency gives what the role gives, but nothing that outlives it",
    (action) => {
      const row = rights.get(action);
      const isOwnOnly = goldenOwnRoles.trim().split("\n").includes(action);
      for (const lent of roles) {
        for (const own of roles.filter((role) => role !== lent)) {
          const asker: Asker = { orgId, userId, roles: [own, lent], emergencyRoles: [lent] };
          for (const { name, resource, needs } of places) {
            const counted: readonly Role[] = isOwnOnly ? [own] : [own, lent];
            expect(decide(asker, action, resource).allowed, `${own}, lent ${lent}: ${action} ${name}`).toBe(
              reachOf(row, counted) >= needs,
            );
          }
        }
      }
    },
  );

  test.each(fieldClasses)("%s of a person: every role and pair of roles, in every place", (field) => {
    const row = fields.get(field);
    for (const held of sets) {
      for (const { name, resource, needs } of places) {
        const said = mayReadField({ orgId, userId, roles: held }, field, resource);
        expect(said, `${held.join("+")} reads ${field} of ${name}`).toBe(reachOf(row, held) >= needs);
        expect(mayReadField({ orgId, userId, roles: held, tokenScopes: actionIds }, field, resource)).toBe(false);
      }
    }
  });

  test("an administrator alone reads nothing of a person, and an auditor changes nothing", () => {
    const place = { orgId, ownerId: userId };
    for (const field of fieldClasses) {
      expect(mayReadField({ orgId, userId, roles: ["administrator", "auditor"] }, field, place)).toBe(false);
    }
    const theirs = { orgId, ownerId: null };
    const mayDo = actionIds.filter((action) => decide({ orgId, userId, roles: ["auditor"] }, action, theirs).allowed);
    const changing = mayDo.filter((action) => !/\.(read|list|show|verify|export)/.test(action));
    // What everybody may, such as answering as a chosen keeper of the key, is no right of the role.
    const isForEverybody = (action: (typeof actionIds)[number]): boolean =>
      roles.every((role) => rights.get(action)?.reach[role] === 2);
    expect(changing.filter((action) => !isForEverybody(action))).toEqual([]);
  });
});
