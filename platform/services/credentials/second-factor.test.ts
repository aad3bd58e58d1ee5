import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { SuarError } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { openKeys } from "../keyring/index.ts";
import { authenticate, type Actor, type StartedSession } from "../sessions/index.ts";
import {
  beginTotp,
  confirmTotp,
  finishSignIn,
  listSignInMethods,
  removeTotp,
  renewRecoveryCodes,
  requireSecondFactor,
} from "./index.ts";
import { signInSealOf } from "./sign-in-seal.ts";
import { buildOffice, type Office } from "./testing/build-office.ts";
import { readBase32 } from "./testing/read-base32.ts";
import { stepMs, stepOf, totpCode } from "./totp.ts";

const hour = 60 * 60_000;

withTestDatabases("the second step", (open) => {
  let database: Database;
  let office: Office;
  const seal = signInSealOf(randomBytes(32));
  beforeEach(async () => {
    database = await open();
    office = await buildOffice(database);
  });

  const setUp = async (actor: Actor = office.actor) => {
    const begun = await database.transaction((tx) => beginTotp(tx, actor, seal));
    const secret = readBase32(begun.secret);
    const code = totpCode(secret, stepOf(Date.now()));
    const { recoveryCodes } = await database.transaction((tx) =>
      confirmTotp(tx, actor, { setUp: begun.setUp, code, seal }),
    );
    return { secret, recoveryCodes, code };
  };
  /** Who a session makes its caller on the routes that finish a sign-in. */
  const unfinished = async ({ token }: StartedSession): Promise<Actor> =>
    (await database.transaction((tx) => authenticate(tx, token, { finishing: true }))).actor;
  const finish = (actor: Actor, code: string, now?: number) =>
    finishSignIn(database.transaction, actor, { code, seal }, now);
  const later = (secret: Buffer, steps: number) => totpCode(secret, stepOf(Date.now()) + steps);
  const trail = async () =>
    (await database.db.selectFrom("audit_entries").select("action").orderBy("seq").execute()).map(
      ({ action }) => action,
    );

  describe("a sign-in that waits for it", () => {
    test("may do nothing at all, opens no key, and ends after a quarter of an hour", async () => {
      await setUp();
      const started = await office.signIn();
      expect(started.session).toMatchObject({ secondFactor: ["totp", "recovery_code"], may: [] });
      await expect(office.of(started)).rejects.toMatchObject({ code: "session.second_factor_due" });
      const actor = await unfinished(started);
      expect(actor.memberKey).toBeUndefined();
      await expect(database.transaction((tx) => openKeys(tx, actor))).rejects.toBeInstanceOf(SuarError);
      const late = database.transaction((tx) => authenticate(tx, started.token, { now: Date.now() + hour / 4 }));
      await expect(late).rejects.toMatchObject({ code: "session.required" });
    });

    test("cannot put another app in the place of the person's", async () => {
      await setUp();
      const actor = await unfinished(await office.signIn());
      const begin = database.transaction((tx) => beginTotp(tx, actor, seal));
      await expect(begin).rejects.toMatchObject({ code: "session.second_factor_due" });
    });

    test("is not finished by a wrong code, one used already, or one of a clock an hour wrong; each is recorded", async () => {
      const { secret, code } = await setUp();
      const actor = await unfinished(await office.signIn());
      const wrong = [code, later(secret, 120), later(secret, -120), "12345678", "nothing of it"];
      for (const tried of wrong) {
        const refused = await finish(actor, tried).catch((error: unknown) => error);
        expect(refused).toMatchObject({ code: "sign_in.code_wrong" });
        expect((refused as SuarError).details).toHaveProperty("serverTime");
      }
      expect((await trail()).filter((action) => action === "second_factor.refused")).toHaveLength(wrong.length);
      await finish(actor, later(secret, 1));
      expect(await trail()).toContain("second_factor.passed");
    });

    test("is finished by a code, then carries what the password opened; the same code finishes no other", async () => {
      const { secret } = await setUp();
      const [one, two] = [await office.signIn(), await office.signIn()];
      const code = later(secret, 1);
      await finish(await unfinished(one), ` ${code.slice(0, 3)} ${code.slice(3)} `);
      const actor = await office.of(one);
      await expect(database.transaction((tx) => openKeys(tx, actor))).resolves.toBeDefined();
      await expect(finish(await unfinished(two), code)).rejects.toMatchObject({ code: "sign_in.code_wrong" });
    });

    test("is finished by a recovery code, each of them once, in any writing", async () => {
      const { recoveryCodes } = await setUp();
      const [code = ""] = recoveryCodes;
      expect(new Set(recoveryCodes).size).toBe(10);
      await finish(await unfinished(await office.signIn()), code.toUpperCase().replaceAll("-", " "));
      await expect(finish(await unfinished(await office.signIn()), code)).rejects.toMatchObject({
        code: "sign_in.code_wrong",
      });
      const methods = await database.transaction((tx) => listSignInMethods(tx, office.actor, { service: undefined }));
      expect(methods.totp).toMatchObject({ isSet: true, recoveryCodesLeft: 9 });
      const stored = JSON.stringify(await database.db.selectFrom("recovery_codes").selectAll().execute());
      expect(stored).not.toContain(code);
    });

    test("on a node without its keys folder the code cannot be checked, and a recovery code still works", async () => {
      const { secret, recoveryCodes } = await setUp();
      const actor = await unfinished(await office.signIn());
      const input = { code: later(secret, 1), seal: signInSealOf(randomBytes(32)) };
      const elsewhere = finishSignIn(database.transaction, actor, input);
      await expect(elsewhere).rejects.toMatchObject({ code: "sign_in.seal_missing" });
      await finish(actor, recoveryCodes[3] ?? "");
      await expect(database.transaction((tx) => renewRecoveryCodes(tx, office.actor))).resolves.toBeDefined();
    });
  });

  describe("setting an app up", () => {
    test("refuses a wrong code and names the minutes by which clocks differ; nobody is locked out by it", async () => {
      const begun = await database.transaction((tx) => beginTotp(tx, office.actor, seal));
      const secret = readBase32(begun.secret);
      const confirm = (code: string) =>
        database.transaction((tx) => confirmTotp(tx, office.actor, { setUp: begun.setUp, code, seal }));
      const wrong = totpCode(randomBytes(20), 1);
      await expect(confirm(wrong)).rejects.toMatchObject({ code: "sign_in.code_wrong" });
      await expect(confirm(later(secret, hour / stepMs))).rejects.toMatchObject({
        code: "sign_in.clock_wrong",
        details: { minutes: 60 },
      });
      expect((await office.signIn()).session.secondFactor).toEqual([]);
      await confirm(later(secret, 0));
      expect((await office.signIn()).session.secondFactor).toEqual(["totp", "recovery_code"]);
    });

    test("the one before works until the new one's first code, and the secret is nowhere in the database", async () => {
      const first = await setUp();
      const begun = await database.transaction((tx) => beginTotp(tx, office.actor, seal));
      await finish(await unfinished(await office.signIn()), later(first.secret, 1));
      const second = readBase32(begun.secret);
      const stored = JSON.stringify([
        await database.db.selectFrom("totp_secrets").selectAll().execute(),
        await database.db.selectFrom("sign_in_challenges").selectAll().execute(),
      ]);
      for (const text of [begun.secret, second.toString("base64url"), second.toString("hex"), begun.setUp]) {
        expect(stored).not.toContain(text);
      }
      const code = later(second, 0);
      await database.transaction((tx) => confirmTotp(tx, office.actor, { setUp: begun.setUp, code, seal }));
      await expect(finish(await unfinished(await office.signIn()), later(first.secret, 1))).rejects.toMatchObject({
        code: "sign_in.code_wrong",
      });
    });

    test("a set-up is confirmed once, by its own person", async () => {
      const begun = await database.transaction((tx) => beginTotp(tx, office.actor, seal));
      const input = { setUp: begun.setUp, code: later(readBase32(begun.secret), 0), seal };
      const colleague = await office.colleague();
      const expired = { code: "sign_in.setup_expired" };
      await expect(database.transaction((tx) => confirmTotp(tx, colleague, input))).rejects.toMatchObject(expired);
      await database.transaction((tx) => confirmTotp(tx, office.actor, input));
      await expect(database.transaction((tx) => confirmTotp(tx, office.actor, input))).rejects.toMatchObject(expired);
    });
  });

  describe("an organisation that requires it", () => {
    test("only an administrator may say so", async () => {
      const colleague = await office.colleague();
      const required = database.transaction((tx) => requireSecondFactor(tx, colleague, { required: true }));
      await expect(required).rejects.toMatchObject({ code: "session.forbidden" });
    });

    test("leads who has none to set one up, lets them do nothing before, and lets nobody switch it off", async () => {
      await database.transaction((tx) => requireSecondFactor(tx, office.actor, { required: true }));
      const started = await office.signIn();
      expect(started.session).toMatchObject({ secondFactor: ["set_up"], may: [] });
      await expect(office.of(started)).rejects.toMatchObject({ code: "session.second_factor_due" });
      await setUp(await unfinished(started));
      const actor = await office.of(started);
      const off = database.transaction((tx) => removeTotp(tx, actor));
      await expect(off).rejects.toMatchObject({ code: "sign_in.second_factor_required" });
      await database.transaction((tx) => requireSecondFactor(tx, actor, { required: false }));
      await database.transaction((tx) => removeTotp(tx, actor));
      expect((await office.signIn()).session.secondFactor).toEqual([]);
      expect(await trail()).toContain("second_factor.required");
    });
  });
});
