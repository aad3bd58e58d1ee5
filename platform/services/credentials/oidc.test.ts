import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openKeys } from "../keyring/index.ts";
import type { Actor } from "../sessions/index.ts";
import { beginOidc, linkOidc, listSignInMethods, requireSecondFactor, signInByOidc, unlinkOidc } from "./index.ts";
import { openOidcService, type OidcService } from "./oidc-service.ts";
import { signInSealOf } from "./sign-in-seal.ts";
import { buildOffice, type Office } from "./testing/build-office.ts";
import { startOidcProvider, type TestProvider } from "./testing/start-oidc-provider.ts";

const origin = "http://localhost:8470";

withTestDatabases("sign-in through another service", (open) => {
  let database: Database;
  let office: Office;
  let provider: TestProvider;
  let service: OidcService | undefined;
  const seal = signInSealOf(randomBytes(32));
  beforeAll(async () => {
    provider = await startOidcProvider();
    provider.know(origin);
    service = openOidcService({
      oidcIssuer: provider.issuer,
      oidcClientId: provider.clientId,
      oidcSecret: provider.clientSecret,
      oidcSecretFile: undefined,
      oidcName: "Ministry account",
    });
  });
  afterAll(() => provider.close());
  beforeEach(async () => {
    database = await open();
    office = await buildOffice(database);
    provider.be("ada", { email: "Ada@Hotline.example", email_verified: true });
  });
  const desk = () => ({ service, seal, origin });
  const goThere = async (of?: Actor) => {
    const asked = of === undefined ? {} : { of: { orgId: of.orgId, userId: of.userId } };
    const { url, browserSecret } = await beginOidc(database.transaction, { ...desk(), ...asked });
    return { query: await provider.walk(url), browserSecret };
  };
  const enter = (answer: { query: string; browserSecret: string | undefined }) =>
    signInByOidc(database.transaction, { ...desk(), ...answer, device: office.device });
  const link = async (actor = office.actor) => {
    const answer = await goThere(actor);
    return linkOidc(database.transaction, actor, { ...desk(), ...answer });
  };
  const people = () => database.db.selectFrom("users").select("user_id").execute();

  describe("signing in", () => {
    test("refuses an account that nobody linked, and makes nobody of it", async () => {
      const before = await people();
      await expect(goThere().then(enter)).rejects.toMatchObject({ code: "oidc.not_linked" });
      expect(await people()).toEqual(before);
    });

    test("refuses an answer that is repeated, came to another browser, was changed, or was asked to link", async () => {
      await link();
      const used = await goThere();
      await enter(used);
      await expect(enter(used)).rejects.toMatchObject({ code: "oidc.refused", details: { reason: "state" } });
      const stolen = await goThere();
      await expect(enter({ ...stolen, browserSecret: undefined })).rejects.toMatchObject({
        code: "oidc.refused",
        details: { reason: "browser" },
      });
      const changed = await goThere();
      const query = changed.query.replace(/code=[^&]+/, "code=made-up");
      await expect(enter({ ...changed, query })).rejects.toMatchObject({ details: { reason: "answer" } });
      const foreign = await goThere();
      const issued = foreign.query.replace(/iss=[^&]+/, "iss=https%3A%2F%2Felsewhere.example");
      await expect(enter({ ...foreign, query: issued })).rejects.toMatchObject({ details: { reason: "answer" } });
      const linking = await goThere(office.actor);
      await expect(enter(linking)).rejects.toMatchObject({ details: { reason: "state" } });
    });

    test("refuses the linked account of a disabled person, and everything when no service is set up", async () => {
      await link();
      const answer = await goThere();
      await database.db
        .updateTable("users")
        .set({ disabled_at: instantOf(Date.now()) })
        .execute();
      await expect(enter(answer)).rejects.toMatchObject({ code: "oidc.not_linked" });
      const none = { ...desk(), service: undefined };
      await expect(beginOidc(database.transaction, none)).rejects.toMatchObject({ code: "oidc.not_set_up" });
    });

    test("only signs in: the key stays closed, and a required second step is asked for", async () => {
      await link();
      const started = await enter(await goThere());
      expect(started.session).toMatchObject({ method: "oidc", keys: "locked", secondFactor: [] });
      const actor = await office.of(started);
      await expect(database.transaction((tx) => openKeys(tx, actor))).rejects.toMatchObject({ code: "key.locked" });
      await database.transaction((tx) => requireSecondFactor(tx, office.actor, { required: true }));
      expect((await enter(await goThere())).session.secondFactor).toEqual(["set_up"]);
    });

    test("says that the service does not answer, and asks it anew the next time", async () => {
      const gone = openOidcService({
        oidcIssuer: "http://127.0.0.1:9",
        oidcClientId: "a",
        oidcSecret: undefined,
        oidcSecretFile: undefined,
        oidcName: undefined,
      });
      for (const _ of [1, 2]) {
        const begun = beginOidc(database.transaction, { ...desk(), service: gone });
        await expect(begun).rejects.toMatchObject({ code: "oidc.unreachable" });
      }
    });
  });

  describe("linking", () => {
    test("refuses an address that the service has not checked, another address, and somebody else's account", async () => {
      provider.be("ada", { email: "ada@hotline.example", email_verified: false });
      await expect(link()).rejects.toMatchObject({ code: "oidc.email_unproven" });
      provider.be("ada", { email: "eve@hotline.example", email_verified: true });
      await expect(link()).rejects.toMatchObject({ code: "oidc.email_unproven" });
      provider.be("ada", {});
      await expect(link()).rejects.toMatchObject({ code: "oidc.email_unproven" });
    });

    test("refuses the answer of another person's question", async () => {
      const answer = await goThere(office.actor);
      const colleague = await office.colleague();
      const linked = linkOidc(database.transaction, colleague, { ...desk(), ...answer });
      await expect(linked).rejects.toMatchObject({ code: "oidc.refused", details: { reason: "state" } });
    });

    test("is done once, stands in the list, and ends when it is removed; no secret is stored as it is", async () => {
      await link();
      await link();
      await enter(await goThere());
      const list = () => database.transaction((tx) => listSignInMethods(tx, office.actor, { service }));
      expect((await list()).linked).toMatchObject([{ issuer: provider.issuer, name: "Ministry account" }]);
      const open = await goThere();
      const stored = JSON.stringify(await database.db.selectFrom("sign_in_challenges").selectAll().execute());
      expect(stored).not.toContain(open.browserSecret);
      expect(stored).not.toContain(new URLSearchParams(open.query).get("state"));
      await database.transaction((tx) => unlinkOidc(tx, office.actor, { issuer: provider.issuer }));
      await expect(enter(open)).rejects.toMatchObject({ code: "oidc.not_linked" });
    });

    test("the last way in is not removed", async () => {
      await link();
      await database.db.updateTable("users").set({ password_hash: "none" }).execute();
      const removed = database.transaction((tx) => unlinkOidc(tx, office.actor, { issuer: provider.issuer }));
      await expect(removed).rejects.toMatchObject({ code: "sign_in.last_way" });
    });
  });
});
