import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { openKeys } from "../keyring/index.ts";
import {
  addPasskey,
  letPasskeyOpenKey,
  listSignInMethods,
  offerPasskey,
  offerPasskeyKey,
  offerPasskeySignIn,
  relyingPartyOf,
  removePasskey,
  signInByPasskey,
} from "./index.ts";
import { buildOffice, type Office } from "./testing/build-office.ts";
import { softPasskey, type SoftPasskey, type SoftPasskeyFaults } from "./testing/soft-passkey.ts";

const minute = 60_000;
const party = { id: "suar.example", origin: "https://suar.example" };
const site = { rpId: party.id, origin: party.origin };
const where = { party, nodeId: "node" };

withTestDatabases("passkeys", (open) => {
  let database: Database;
  let office: Office;
  let passkey: SoftPasskey;
  const secret = randomBytes(32).toString("base64url");
  beforeEach(async () => {
    database = await open();
    office = await buildOffice(database);
    passkey = softPasskey(site);
  });
  const newQuestion = async () => {
    const { options } = await database.transaction((tx) => offerPasskey(tx, office.actor, where));
    return options.challenge;
  };
  const question = async (now?: number) => {
    const { options } = await database.transaction((tx) => offerPasskeySignIn(tx, where, now));
    return options.challenge;
  };
  const add = async (given: { secret?: string } = {}, faults: SoftPasskeyFaults = {}) => {
    const answer = passkey.create(await newQuestion(), faults);
    return addPasskey(database.transaction, office.actor, { name: "My phone", answer, party, ...given });
  };
  const enter = async (faults: SoftPasskeyFaults = {}, given: { secret?: string; challenge?: string } = {}) => {
    const { challenge = await question(), ...rest } = given;
    const answer = passkey.answer(challenge, faults);
    return signInByPasskey(database.transaction, { answer, device: office.device, party, ...rest });
  };
  const refusals = async () => {
    const rows = await database.db
      .selectFrom("audit_entries")
      .select("details")
      .where("action", "=", "passkey.refused")
      .orderBy("seq")
      .execute();
    return rows.map(({ details }) => details["reason"]);
  };

  describe("addPasskey", () => {
    test("refuses a person who showed long ago who they are, until the password was given again", async () => {
      const later = Date.now() + 16 * minute;
      const late = database.transaction((tx) => offerPasskey(tx, office.actor, where, later));
      await expect(late).rejects.toMatchObject({ code: "session.confirm_needed" });
    });

    test("refuses an answer for another site, without a check of the person, used already, or of somebody else", async () => {
      await expect(add({}, { origin: "https://elsewhere.example" })).rejects.toMatchObject({ code: "passkey.refused" });
      await expect(add({}, { rpId: "elsewhere.example" })).rejects.toMatchObject({ code: "passkey.refused" });
      await expect(add({}, { unverified: true })).rejects.toMatchObject({ code: "passkey.refused" });
      const colleague = await office.colleague();
      const answer = passkey.create(await newQuestion());
      const input = { name: "My phone", answer, party };
      await expect(addPasskey(database.transaction, colleague, input)).rejects.toMatchObject({
        code: "passkey.answer_expired",
      });
      await addPasskey(database.transaction, office.actor, input);
      await expect(addPasskey(database.transaction, office.actor, input)).rejects.toMatchObject({
        code: "passkey.answer_used",
      });
      expect(await refusals()).toEqual(["origin", "proof", "proof"]);
    });

    test("keeps it under the person's name for it; of question and secret nothing is stored", async () => {
      const challenge = await newQuestion();
      const answer = passkey.create(challenge);
      const added = await addPasskey(database.transaction, office.actor, { name: "My phone", answer, secret, party });
      expect(added).toMatchObject({ name: "My phone", opensKey: true, lastUsedAt: null });
      const methods = await database.transaction((tx) => listSignInMethods(tx, office.actor, { service: undefined }));
      expect(methods.passkeys).toEqual([added]);
      const stored = JSON.stringify([
        await database.db.selectFrom("sign_in_challenges").selectAll().execute(),
        await database.db.selectFrom("passkeys").selectAll().execute(),
        await database.db.selectFrom("member_key_wraps").selectAll().execute(),
        await database.db.selectFrom("audit_entries").selectAll().execute(),
      ]);
      for (const hidden of [challenge, secret]) expect(stored).not.toContain(hidden);
    });
  });

  describe("signInByPasskey", () => {
    test("refuses a repeated answer, and says so in the audit trail", async () => {
      await add();
      const challenge = await question();
      const answer = passkey.answer(challenge);
      const input = { answer, device: office.device, party };
      await signInByPasskey(database.transaction, input);
      await expect(signInByPasskey(database.transaction, input)).rejects.toMatchObject({ code: "passkey.answer_used" });
      expect(await refusals()).toEqual(["answer_used"]);
    });

    test("of two who send the same answer at once one gets in", async () => {
      await add();
      const answer = passkey.answer(await question());
      const input = { answer, device: office.device, party };
      const both = await Promise.allSettled([
        signInByPasskey(database.transaction, input),
        signInByPasskey(database.transaction, input),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    test("refuses a counter that goes back or stands still, and records it", async () => {
      await add();
      await enter({ counter: 7 });
      await expect(enter({ counter: 6 })).rejects.toMatchObject({ code: "passkey.counter_back" });
      await expect(enter({ counter: 7 })).rejects.toMatchObject({ code: "passkey.counter_back" });
      expect(await refusals()).toEqual(["counter_back", "counter_back"]);
      await expect(enter({ counter: 8 })).resolves.toBeDefined();
    });

    test("refuses an answer for another site or node, without a check of the person, or with a forged signature", async () => {
      await add();
      await expect(enter({ origin: "https://suar.example.net" })).rejects.toMatchObject({
        details: { reason: "origin" },
      });
      await expect(enter({ rpId: "example" })).rejects.toMatchObject({ details: { reason: "relying_party" } });
      await expect(enter({ unverified: true })).rejects.toMatchObject({ details: { reason: "user_verification" } });
      await expect(enter({ forged: true })).rejects.toMatchObject({
        code: "passkey.refused",
        details: { reason: "proof" },
      });
      expect(await refusals()).toEqual(["origin", "relying_party", "user_verification", "proof"]);
    });

    test("refuses an answer that comes too late, a made-up question and one that was asked for something else", async () => {
      await add();
      const old = await question(Date.now() - 6 * minute);
      for (const challenge of [old, "made-up", await newQuestion()]) {
        await expect(enter({}, { challenge })).rejects.toMatchObject({ code: "passkey.answer_expired" });
      }
    });

    test("refuses an unknown passkey and one of a disabled person alike, and what is no answer", async () => {
      await expect(enter()).rejects.toMatchObject({ code: "passkey.not_known" });
      await add();
      await database.db
        .updateTable("users")
        .set({ disabled_at: instantOf(Date.now()) })
        .execute();
      await expect(enter()).rejects.toMatchObject({ code: "passkey.not_known" });
      const answer = passkey.answer(await question());
      const broken = { ...answer, response: { ...answer.response, clientDataJSON: "e30" } };
      const input = { answer: broken, device: office.device, party };
      await expect(signInByPasskey(database.transaction, input)).rejects.toMatchObject({ code: "call.invalid" });
    });

    test("with its secret the organisation's key is open, without it or with another one it stays closed", async () => {
      await add({ secret });
      const open = await enter({}, { secret });
      expect(open.session).toMatchObject({ method: "passkey", keys: "open", secondFactor: [] });
      const actor = await office.of(open);
      await expect(database.transaction((tx) => openKeys(tx, actor))).resolves.toBeDefined();
      const closed = await enter();
      expect(closed.session).toMatchObject({ keys: "locked" });
      const other = await enter({}, { secret: randomBytes(32).toString("base64url") });
      expect(other.session).toMatchObject({ keys: "locked" });
      const locked = await office.of(closed);
      await expect(database.transaction((tx) => openKeys(tx, locked))).rejects.toMatchObject({ code: "key.locked" });
    });
  });

  describe("letPasskeyOpenKey", () => {
    const keyQuestion = async (id: string) => {
      const { options } = await database.transaction((tx) => offerPasskeyKey(tx, office.actor, { id, ...where }));
      return options.challenge;
    };

    test("refuses a session that carries no key, and somebody else's passkey", async () => {
      const { id } = await add();
      const closed = await office.of(await enter());
      const answer = passkey.answer(await keyQuestion(id));
      const input = { answer, secret, party };
      await expect(letPasskeyOpenKey(database.transaction, closed, input)).rejects.toMatchObject({
        code: "key.locked",
      });
      const colleague = await office.colleague();
      const asked = database.transaction((tx) => offerPasskeyKey(tx, colleague, { id, ...where }));
      await expect(asked).rejects.toMatchObject({ code: "passkey.not_found" });
    });

    test("lets a passkey whose device gives its secret only when it is used open the key", async () => {
      const { id, opensKey } = await add();
      expect(opensKey).toBe(false);
      const answer = passkey.answer(await keyQuestion(id));
      await letPasskeyOpenKey(database.transaction, office.actor, { answer, secret, party });
      expect((await enter({}, { secret })).session.keys).toBe("open");
    });
  });

  describe("removePasskey", () => {
    test("refuses somebody else's, and the last way in", async () => {
      const { id } = await add();
      const colleague = await office.colleague();
      await expect(database.transaction((tx) => removePasskey(tx, colleague, id))).rejects.toMatchObject({
        code: "passkey.not_found",
      });
      const nothing = database.transaction((tx) => removePasskey(tx, office.actor, "no such thing"));
      await expect(nothing).rejects.toMatchObject({ code: "passkey.not_found" });
      await database.db.updateTable("users").set({ password_hash: "none" }).execute();
      await expect(database.transaction((tx) => removePasskey(tx, office.actor, id))).rejects.toMatchObject({
        code: "sign_in.last_way",
      });
      await expect(enter()).resolves.toBeDefined();
    });

    test("a removed passkey signs nobody in and its secret opens nothing", async () => {
      const { id } = await add({ secret });
      await database.transaction((tx) => removePasskey(tx, office.actor, id));
      await expect(enter()).rejects.toMatchObject({ code: "passkey.not_known" });
      const wraps = await database.db.selectFrom("member_key_wraps").select("method").execute();
      expect(wraps.map(({ method }) => method)).toEqual(["passphrase"]);
    });
  });
});

test("passkeys belong to names: an address that is a number has no relying party", () => {
  expect(relyingPartyOf("http://127.0.0.1:8470")).toBeUndefined();
  expect(relyingPartyOf("http://[::1]:8470")).toBeUndefined();
  expect(relyingPartyOf("http://localhost:8470")).toEqual({ id: "localhost", origin: "http://localhost:8470" });
});
