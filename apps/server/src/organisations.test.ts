import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { sessionSchema } from "@suar/domain";
import { offerOrganisation } from "@suar/services/sessions";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";
import { callOf, routeTable } from "./testing/route-table.ts";
import { upload } from "./testing/run-import.ts";

const codeOf = async (answer: Response): Promise<string> =>
  z.object({ code: z.string() }).parse(await answer.json()).code;
const hosted = {
  organisation: "Harbour Aid",
  name: "Nour",
  email: "nour@harbour.example",
  password: "calm words again",
};

/** A ministry hosts the node of an NGO: two organisations, one machine. */
withTestDatabases("a further organisation on a node", (open) => {
  let database: Database;
  let app: TestApp;
  let ministry: TestPerson;
  let token: string;

  const post = (path: string, json: unknown): Promise<Response> => app.request(path, { method: "POST", json });

  beforeAll(async () => {
    database = await open();
    app = await buildApp(database);
    ministry = await app.person("administrator");
    await upload(app, ministry, "id,text\n1,one\n2,two\n");
    ({ token } = await database.transaction((tx) => offerOrganisation(tx, "Harbour")));
  });

  test("refuses a wrong link, an old one and a used one", async () => {
    const wrong = { ...hosted, token: "x".repeat(43) };
    for (const path of ["/api/v1/node/claim", "/api/v1/node/claim/read"]) {
      const answer = await post(path, wrong);
      expect([answer.status, await codeOf(answer)]).toEqual([410, "session.link_used"]);
    }
    const old = await database.transaction((tx) => offerOrganisation(tx, "Late", Date.now() - 25 * 3_600_000));
    expect((await post("/api/v1/node/claim", { ...hosted, token: old.token })).status).toBe(410);
  });

  describe("once its link was used", () => {
    let administrator: TestPerson;
    beforeAll(async () => {
      const read = await post("/api/v1/node/claim/read", { token });
      expect(await read.json()).toEqual({ organisation: "Harbour" });
      const claimed = await post("/api/v1/node/claim", { ...hosted, token });
      expect(claimed.status, await claimed.clone().text()).toBe(201);
      const session = sessionSchema.parse(await claimed.json());
      expect(session.user.roles).toEqual(["administrator", "supervisor"]);
      const cookie = (claimed.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
      administrator = { actor: ministry.actor, cookie };
    });

    test("is not made again", async () => {
      const again = await post("/api/v1/node/claim", { ...hosted, email: "other@harbour.example", token });
      expect([again.status, await codeOf(again)]).toEqual([410, "session.link_used"]);
    });

    test("its administrator sees nothing of the host's, in any list, and the host nothing of theirs", async () => {
      const lists = Object.keys(routeTable).filter((route) => route.startsWith("get ") && !route.includes("{"));
      expect(lists.length).toBeGreaterThan(4);
      const { orgId, userId } = ministry.actor;
      const theirs = await database.db
        .selectFrom("users")
        .select(["org_id", "user_id"])
        .where("name", "=", "Nour")
        .execute();
      const imports = await database.db.selectFrom("imports").select("import_id").execute();
      const ofHost = [orgId, userId, "Test Person", ...imports.map((row) => row.import_id)];
      const ofGuest = [...theirs.flatMap((row) => [row.org_id, row.user_id]), "Nour", "Harbour"];
      let seen = 0;
      for (const route of lists) {
        const { path } = callOf(route);
        const guest = await (await app.request(path, { as: administrator })).text();
        const host = await (await app.request(path, { as: ministry })).text();
        for (const words of ofHost) {
          expect(guest, `${route} shows ${words}`).not.toContain(words);
          if (host.includes(words)) seen += 1;
        }
        for (const words of ofGuest) expect(host, `${route} shows ${words}`).not.toContain(words);
      }
      expect(seen, "the host sees its own").toBeGreaterThan(3);
    });

    test("has a key and a trail of its own", async () => {
      const { orgs, firsts } = {
        orgs: await database.db.selectFrom("organisation_keys").select("org_id").distinct().execute(),
        firsts: await database.db.selectFrom("audit_entries").select("action").where("seq", "=", 1).execute(),
      };
      expect(orgs).toHaveLength(1);
      expect(firsts.map((row) => row.action)).toContain("organisation.claimed");
    });
  });
});
