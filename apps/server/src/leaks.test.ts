import { json, type Database } from "@suar/database";
import { fillDatabase, filledOrg, readAllRows, withTestDatabases } from "@suar/database/testing";
import { instantOf, roles, type Role } from "@suar/domain";
import { buildLead } from "@suar/services/leads/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";
import { countStatements, type CountedDatabase } from "./testing/count-statements.ts";
import { normalAnswer, type NormalAnswer } from "./testing/normal-answer.ts";
import { routeTable } from "./testing/route-table.ts";
import { upload } from "./testing/run-import.ts";

const timeout = 600_000;
const routes = Object.keys(routeTable);
const asking = routes.filter((route) => route.startsWith("get "));
const changing = routes.filter((route) => !asking.includes(route));
/** Of no password. */
const someHash = `$argon2id$v=19$m=19456,t=2,p=1$${"A".repeat(22)}$${"B".repeat(43)}`;
/** What may leave its caller without a session. */
const mayEndSession = /sessions|devices|account|member|people/;
const nothing = "0190a000-0000-7000-8000-00000000f00d";
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const rowShape = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });

const strictHeaders = [
  "content-security-policy",
  "cross-origin-embedder-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
  "x-frame-options",
];

/** What stands in for the ids of a call: in its address, and in every field of its body whose name says that it is one. */
interface Filled {
  readonly id: string;
  readonly email?: string;
  readonly search?: string;
}

/** Each call comes from a network of its own: what is compared is the answer, not who was slowed down before. */
const behindProxy = { SUAR_PROXY: "true" };
let calls = 0;
const ownNetwork = (): string => `10.${(calls += 1) >> 16}.${(calls >> 8) & 255}.${calls & 255}`;

/** Calls a route of the table as somebody; nothing is known of the route but its line there. */
async function call(app: TestApp, route: string, as: TestPerson, filled: Filled): Promise<NormalAnswer> {
  const [method = "", pattern = ""] = route.split(" ");
  const { json: given, body, query = "" } = routeTable[route] ?? {};
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name) => (name === "campaign" ? "0123456789ab" : filled.id));
  const fields = Object.entries((given ?? {}) as Record<string, unknown>).map(([name, value]) => {
    if (typeof value !== "string") return [name, value];
    if (/id$/i.test(name)) return [name, filled.id];
    return [name, /email/i.test(name) ? (filled.email ?? value) : value];
  });
  const search =
    filled.search === undefined ? "" : `${query === "" ? "?" : "&"}search=${encodeURIComponent(filled.search)}`;
  const answer = await app.request(path + query + search, {
    method: method.toUpperCase(),
    as,
    headers: { "x-forwarded-for": ownNetwork() },
    ...(given === undefined ? {} : { json: Object.fromEntries(fields) }),
    ...(body === undefined ? {} : { body }),
  });
  return normalAnswer(answer);
}

/** One organisation that asks, with a person of each role, an import and a lead of its own. */
async function settle(app: TestApp, database: Database): Promise<ReadonlyMap<Role, TestPerson>> {
  const first = await app.person("analyst");
  const { orgId } = first.actor;
  const { id: importId } = await upload(app, first, "id,text\n1,one\n2,two\n");
  await database.transaction((tx) => buildLead(tx, first.actor, { importId }));
  const people = new Map<Role, TestPerson>();
  for (const role of roles) people.set(role, await app.person(role, orgId));
  return people;
}

/** Rows of the planted organisation, as text. */
const plantedRows = async (database: Database): Promise<readonly string[]> =>
  (await readAllRows(database)).filter((row) => row.includes(filledOrg)).toSorted();

withTestDatabases("what one organisation holds", (open) => {
  describe("changes no answer to another: two worlds, one with it and one without", () => {
    const worlds: ReadonlyMap<string, NormalAnswer>[] = [];
    let planted: { before: readonly string[]; after: readonly string[]; logged: string; strange: readonly string[] };

    /** Every route as every role, in the same order; what changes something by a person of its own, at the end. */
    const live = async (isPlanted: boolean): Promise<ReadonlyMap<string, NormalAnswer>> => {
      const database = await open();
      if (isPlanted) await fillDatabase(database);
      const app = await buildApp(database, behindProxy);
      await database.db
        .updateTable("node")
        .set({ claimed_at: instantOf(Date.UTC(2026, 10, 21)) })
        .execute();
      const people = await settle(app, database);
      const before = await plantedRows(database);
      const answers = new Map<string, NormalAnswer>();
      for (const [role, person] of people) {
        for (const route of asking) {
          answers.set(`${route} as ${role}`, await call(app, route, person, { id: nothing }));
          if (route.includes("{")) continue;
          const found = await call(app, route, person, { id: nothing, search: "Synthetic" });
          answers.set(`${route} as ${role}, searching`, found);
        }
      }
      for (const [role, { actor }] of people) {
        let person = await app.person(role, actor.orgId);
        for (const [at, route] of changing.entries()) {
          const email = `nobody${at}@${role}.example`;
          answers.set(`${route} as ${role}`, await call(app, route, person, { id: nothing, email }));
          if (mayEndSession.test(route)) person = await app.person(role, actor.orgId);
        }
      }
      if (isPlanted) {
        const mine = (await readAllRows(database)).filter((row) => !row.includes(filledOrg));
        const after = await plantedRows(database);
        planted = { before, after, logged: app.logged.join(""), strange: mine };
      }
      return answers;
    };
    beforeAll(async () => {
      worlds.push(await live(false), await live(true));
    }, timeout);

    test.each(routes)("%s", (route) => {
      const [without, withIt] = worlds;
      const names = [...(without?.keys() ?? [])].filter((name) => name.startsWith(`${route} as `));
      expect(names.length).toBeGreaterThanOrEqual(roles.length);
      for (const name of names) expect(withIt?.get(name), name).toEqual(without?.get(name));
    });

    test("answers are told apart at all: roles get different ones, and own things are in them", () => {
      const [, withIt] = worlds;
      const statuses = new Set([...(withIt?.values() ?? [])].map(({ status }) => status));
      for (const status of [200, 201, 403, 404]) expect(statuses).toContain(status);
      expect(withIt?.get("get /api/v1/leads as analyst")?.body).toContain('"total":1');
    });

    test("every answer of every route carries the strict headers; signing out clears what the browser keeps", () => {
      const [, withIt] = worlds;
      for (const [name, { headers }] of withIt ?? []) {
        for (const header of strictHeaders)
          expect(
            headers.some((one) => one.startsWith(`${header}: `)),
            name,
          ).toBe(true);
        expect(
          headers.find((one) => one.startsWith("cache-control")),
          name,
        ).toBe("cache-control: no-store");
      }
      expect(withIt?.get("delete /api/v1/sessions/current as viewer")?.headers).toContain('clear-site-data: "cache"');
    });

    test("nobody's calls changed a row of it, and none of its words stand in rows or in the log of others", () => {
      expect(planted.before.length).toBeGreaterThan(20);
      expect(planted.after).toEqual(planted.before);
      const words = canaries(planted.before);
      expect(words.length).toBeGreaterThan(4);
      for (const word of words) {
        expect(planted.logged, word).not.toContain(word);
        for (const row of planted.strange) expect(row).not.toContain(word);
      }
    });
  });

  describe("answers a stranger as if it were not there, with the same work", () => {
    let app: TestApp;
    let counted: CountedDatabase;
    let stranger: TestPerson;
    let ids: ReadonlyMap<string, readonly string[]>;
    beforeAll(async () => {
      const database = await open();
      await fillDatabase(database);
      await database.db.updateTable("users").set({ password_hash: someHash }).where("org_id", "=", filledOrg).execute();
      counted = countStatements(database);
      app = await buildApp(counted.database, behindProxy);
      stranger = await app.person("administrator");
      await withEveryRole(database, stranger);
      ids = idsByTable(await plantedRows(database));
      expect(ids.size).toBeGreaterThan(15);
    }, timeout);

    /** The answer and the statements it took, by a person whom the call cannot sign out. */
    const ask = async (route: string, filled: Filled) => {
      const { orgId } = stranger.actor;
      const as = mayEndSession.test(route) ? await app.person("administrator", orgId) : stranger;
      if (as !== stranger) await withEveryRole(counted.database, as);
      // A session that slept for a minute is written to once: that belongs to the session, not to the answer.
      await app.request("/api/v1/sessions/current", { as });
      const { result, statements } = await counted.count(() => call(app, route, as, filled));
      return { ...result, statements };
    };

    test.each(routes.filter((route) => route.includes("{") || holdsId(route)))(
      "%s",
      async (route) => {
        const absent = await ask(route, { id: nothing });
        for (const id of idsFor(route, ids)) expect(await ask(route, { id }), id).toEqual(absent);
      },
      timeout,
    );

    test.each(routes.filter((route) => /email/i.test(JSON.stringify(routeTable[route]?.json ?? ""))))(
      "%s with somebody's address",
      async (route) => {
        const [known, unknown] = ["analyst@example.org", "nobody0@example.org"];
        const absent = await ask(route, { id: nothing, email: unknown });
        const present = await ask(route, { id: nothing, email: known });
        const plain = (answer: typeof absent) => ({
          ...answer,
          body: answer.body.replaceAll(/(analyst|nobody0)@/g, "@"),
        });
        expect(plain(present)).toEqual(plain(absent));
      },
      timeout,
    );
  });
});

/** Gives a person all that an organisation can give. */
const withEveryRole = async (database: Database, { actor }: TestPerson): Promise<void> => {
  await database.transaction((tx) =>
    tx
      .updateTable("users")
      .set({ roles: json([...roles]) })
      .where("org_id", "=", actor.orgId)
      .where("user_id", "=", actor.userId)
      .execute(),
  );
};

const holdsId = (route: string): boolean =>
  Object.keys(routeTable[route]?.json ?? {}).some((name) => /id$/i.test(name));

/** Ids that stand in one row of each table, by table, but for the organisation's own and its people's. */
function idsByTable(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const first = new Map<string, readonly string[]>();
  for (const row of rows) {
    const { table, row: columns } = rowShape.parse(JSON.parse(row));
    if (first.has(table)) continue;
    const ids = Object.entries(columns).filter(
      ([name, value]) => uuid.test(String(value)) && !/^(org|user)_id$/.test(name),
    );
    first.set(table, [...new Set(ids.map(([, value]) => String(value)))]);
  }
  return first;
}

/** The first letters of a word: `copies`, `copy_answers` and `copy-answers` share them. */
const stemsOf = (name: string): readonly string[] => name.split(/[^a-z]+/).map((word) => word.slice(0, 4));

/** The ids that this route could be about, by the words in its address and in those of the tables; all, when none is. */
function idsFor(route: string, byTable: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const wanted = new Set(stemsOf(route.split("/v1/")[1] ?? "").filter((stem) => stem.length === 4));
  const near = [...byTable].filter(([table]) => stemsOf(table).some((stem) => wanted.has(stem)));
  return [...new Set((near.length === 0 ? [...byTable] : near).flatMap(([, ids]) => ids))];
}

/** Words of the planted organisation that nobody else uses. */
const canaries = (rows: readonly string[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => row.match(/Synthetic [^"\\]+|[\w.]+@example\.org|synthetic-adverts\.csv/g) ?? [])),
];
