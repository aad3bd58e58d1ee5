import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { offerClaim } from "@suar/services/sessions";
import { buildDevice, type TestDevice } from "@suar/services/sessions/testing";
import {
  readBase32,
  softPasskey,
  startOidcProvider,
  stepOf,
  totpCode,
  type TestProvider,
} from "@suar/services/credentials/testing";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildApp, type TestApp } from "./testing/build-app.ts";

const origin = "http://localhost";
const site = { rpId: "localhost", origin };
const ada = { email: "ada@hotline.example", password: "four calm words here" };
const sessionShape = z.object({ id: z.string(), secondFactor: z.array(z.string()), keys: z.string() });
const questionShape = z.object({ options: z.looseObject({ challenge: z.string() }), salt: z.string() });

/** A browser of the person: it keeps cookies and proves its calls. */
class Browser {
  readonly #app: TestApp;
  readonly #device: TestDevice = buildDevice();
  readonly #cookies = new Map<string, string>();
  #session = "";

  constructor(app: TestApp) {
    this.#app = app;
  }

  async call(method: string, path: string, json?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const answer = await this.#app.request(path, {
      method,
      ...(json === undefined ? {} : { json }),
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        "x-suar-device": this.#device.header,
        "x-suar-proof": this.#device.prove({ htm: method, htu: origin + path, sid: this.#session }),
        ...headers,
      },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    return answer;
  }

  /** A call that opens a session. */
  async enter(path: string, json: unknown): Promise<z.infer<typeof sessionShape>> {
    const answer = await this.call("POST", path, json);
    expect(answer.status, await answer.clone().text()).toBe(201);
    const session = sessionShape.parse(await answer.json());
    this.#session = session.id;
    return session;
  }

  forgetCookies(): void {
    this.#cookies.clear();
  }
}

const codeOf = async (answer: Response): Promise<string> =>
  z.object({ code: z.string() }).parse(await answer.json()).code;

withTestDatabases("signing in over HTTP", (open) => {
  let database: Database;
  let app: TestApp;
  let provider: TestProvider;
  let browser: Browser;
  beforeAll(async () => {
    provider = await startOidcProvider();
    provider.know(origin);
  });
  afterAll(() => provider.close());
  beforeEach(async () => {
    database = await open();
    app = await buildApp(database, {
      SUAR_OIDC_ISSUER: provider.issuer,
      SUAR_OIDC_CLIENT_ID: provider.clientId,
      SUAR_OIDC_SECRET: provider.clientSecret,
    });
    browser = new Browser(app);
    const token = await database.transaction((tx) => offerClaim(tx));
    await browser.enter("/api/v1/node/claim", { organisation: "Hotline", name: "Ada", ...ada, token });
  });

  describe("passkeys", () => {
    test("are refused at an address that is a number, and told where they work", async () => {
      const answer = await app.app.request("http://127.0.0.1:8470/api/v1/sign-in");
      expect(await answer.json()).toMatchObject({
        passkeys: { works: false, elsewhere: "http://localhost:8470" },
      });
      const asked = await app.app.request("http://127.0.0.1:8470/api/v1/sessions/passkey/question", {
        method: "POST",
        headers: { "x-suar": "1", "sec-fetch-site": "same-origin" },
      });
      expect([asked.status, await codeOf(asked)]).toEqual([409, "passkey.not_here"]);
    });

    test("open a session by an answer that works once; its secret reaches no log", async () => {
      const passkey = softPasskey(site);
      const secret = randomBytes(32).toString("base64url");
      const asked = questionShape.parse(await (await browser.call("POST", "/api/v1/account/passkeys/question")).json());
      const made = { name: "Phone", answer: passkey.create(asked.options.challenge), secret };
      expect((await browser.call("POST", "/api/v1/account/passkeys", made)).status).toBe(201);
      const elsewhere = new Browser(app);
      const question = questionShape.parse(
        await (await elsewhere.call("POST", "/api/v1/sessions/passkey/question")).json(),
      );
      expect(question.salt).toBe(asked.salt);
      const answer = { answer: passkey.answer(question.options.challenge), secret };
      expect(await elsewhere.enter("/api/v1/sessions/passkey", answer)).toMatchObject({ keys: "open" });
      const again = await new Browser(app).call("POST", "/api/v1/sessions/passkey", answer);
      expect([again.status, await codeOf(again)]).toEqual([401, "passkey.answer_used"]);
      expect(app.logged.join("")).not.toContain(secret);
    });
  });

  describe("the second step", () => {
    test("is all that an unfinished session may do; guesses at it wait longer and longer", async () => {
      const begun = z
        .object({ setUp: z.string(), secret: z.string() })
        .parse(await (await browser.call("POST", "/api/v1/account/totp")).json());
      const wrong = await browser.call("POST", "/api/v1/account/totp/confirm", { setUp: begun.setUp, code: "000000" });
      expect(wrong.status).toBe(401);
      const code = totpCode(readBase32(begun.secret), stepOf(Date.now()));
      const right = await browser.call("POST", "/api/v1/account/totp/confirm", { setUp: begun.setUp, code });
      const { recoveryCodes } = z.object({ recoveryCodes: z.array(z.string()) }).parse(await right.json());

      const other = new Browser(app);
      expect((await other.enter("/api/v1/sessions", ada)).secondFactor).toEqual(["totp", "recovery_code"]);
      for (const path of ["/api/v1/leads", "/api/v1/account/sign-in", "/api/v1/keys"]) {
        const refused = await other.call("GET", path);
        expect([refused.status, await codeOf(refused)], path).toEqual([401, "session.second_factor_due"]);
      }
      const replaced = await other.call("POST", "/api/v1/account/totp");
      expect(await codeOf(replaced)).toBe("session.second_factor_due");
      expect((await other.call("GET", "/api/v1/sessions/current")).status).toBe(200);
      const finish = (tried: string) => other.call("POST", "/api/v1/sessions/current/second-factor", { code: tried });
      expect((await finish(recoveryCodes[0] ?? "")).status).toBe(200);
      expect((await other.call("GET", "/api/v1/leads")).status).toBe(200);

      const guesser = new Browser(app);
      await guesser.enter("/api/v1/sessions", ada);
      const statuses = [];
      for (let tried = 0; tried < 7; tried += 1) {
        const guess = await guesser.call("POST", "/api/v1/sessions/current/second-factor", { code: "000000" });
        statuses.push(guess.status);
      }
      expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
      expect(statuses).toContain(429);
    });
  });

  describe("another service", () => {
    test("is linked once and signs in from then on, in the browser that asked and in no other; the password opens the key", async () => {
      provider.be("ada", { email: ada.email, email_verified: true });
      const there = async (who: Browser, path: string): Promise<string> => {
        const { url } = z.object({ url: z.string() }).parse(await (await who.call("POST", path)).json());
        return provider.walk(url);
      };
      const query = await there(browser, "/api/v1/account/linked/begin");
      expect((await browser.call("POST", "/api/v1/account/linked", { query })).status).toBe(204);
      const other = new Browser(app);
      const stolen = await there(other, "/api/v1/sessions/linked/begin");
      other.forgetCookies();
      const refused = await other.call("POST", "/api/v1/sessions/linked", { query: stolen });
      expect([refused.status, await codeOf(refused)]).toEqual([401, "oidc.refused"]);
      const own = await there(other, "/api/v1/sessions/linked/begin");
      expect(await other.enter("/api/v1/sessions/linked", { query: own })).toMatchObject({ keys: "locked" });
      const unlock = (password: string) => other.call("POST", "/api/v1/sessions/current/unlock", { password });
      expect(await codeOf(await unlock("not the words"))).toBe("password.wrong");
      const search = { by: "name", text: "Nobody here", reason: "working_on_case" };
      expect(await codeOf(await other.call("POST", "/api/v1/persons/search", search))).toBe("key.locked");
      expect(await (await unlock(ada.password)).json()).toMatchObject({ keys: "open" });
      expect((await other.call("POST", "/api/v1/persons/search", search)).status).toBe(200);
    });
  });
});
