import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { writeBackup, writeKeyMirror, type Database } from "@suar/database";
import { disguises, readAllRows, withTestDatabases } from "@suar/database/testing";
import { MemberKey, openGrant, openPersonKey, Secret, type OrganisationKeys } from "@suar/services/keyring";
import { recordPerson } from "@suar/services/persons";
import { authenticate, makeId, offerClaim } from "@suar/services/sessions";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, test } from "vitest";
import { buildApp, type TestApp, type TestPerson } from "./testing/build-app.ts";

/** Everything that is planted begins with one of these made-up words, so that a leak of any of it is a leak of the word. */
const words = ["Qorvexalin", "Zumbatheri"] as const;
const planted = 1000;
const nameOf = (n: number): string => `Synthetic ${words[0]} ${n.toString(16).padStart(4, "0")}`;
const emailOf = (n: number): string => `${words[0].toLowerCase()}.${n}@example.org`;
const storyOf = (n: number): string => `${words[1]} was promised work and came to a closed house ${n}`;
const password = "a password that nobody guesses";
const email = "ada@hotline.example";
const why = { reason: "working_on_case", words: "" } as const;

const found = (haystack: string): readonly string[] =>
  words.flatMap(disguises).filter((disguise) => haystack.includes(disguise));

/** Which of these texts stand in the haystack as a plain digest, whole or cut to 128 bits: what could simply be tried. */
function foundDigests(haystack: string, texts: readonly string[]): number {
  const digests = new Set<string>();
  for (const text of texts.flatMap((one) => [one, one.toLowerCase()])) {
    for (const algorithm of ["sha256", "sha1", "md5"]) {
      const digest = createHash(algorithm).update(text).digest().subarray(0, 16);
      digests.add(digest.toString("hex")).add(digest.toString("base64url")).add(digest.toString("base64").slice(0, 22));
    }
  }
  let hits = 0;
  for (const [run] of haystack.replaceAll(/(?<=[0-9a-f])-(?=[0-9a-f])/g, "").matchAll(/[A-Za-z0-9+/_-]{22,}/g)) {
    if (digests.has(run.slice(0, 22)) || digests.has(run.slice(0, 32))) hits += 1;
  }
  return hits;
}

/** Every text in the haystack that could be a key of 256 bits. */
function possibleKeys(haystack: string): readonly Buffer[] {
  const texts = new Set<string>();
  for (const [run] of haystack.matchAll(/(?<![\w-])(?:[A-Za-z0-9_-]{43}|[0-9a-f]{64})(?![\w-])/g)) texts.add(run);
  return [...texts].map((text) => Buffer.from(text, text.length === 64 ? "hex" : "base64url"));
}

async function readFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))));
  return bytes.map((one) => one.toString("latin1")).join("\n");
}

test("the search finds what it is there to find", () => {
  for (const word of words) {
    const text = `a ${word} b`;
    const shifted = Buffer.from(`x${text}`);
    for (const form of [
      Buffer.from(text).toString("latin1"),
      Buffer.from(text, "utf16le").toString("latin1"),
      Buffer.from(text).toString("base64"),
      shifted.toString("base64"),
      Buffer.from(`yz${text}`).toString("base64url"),
      shifted.toString("hex"),
      text.toUpperCase(),
    ]) {
      expect(found(form), form).not.toEqual([]);
    }
  }
  const digest = createHash("sha256").update(nameOf(7)).digest();
  for (const form of [digest.toString("hex"), digest.subarray(0, 16).toString("base64url")]) {
    expect(foundDigests(`"${form}"`, [nameOf(7)])).toBe(1);
  }
  expect(possibleKeys(`"${randomBytes(32).toString("base64url")}"`)).toHaveLength(1);
});

withTestDatabases("a host with everything, and nobody signed in", (open) => {
  let database: Database;
  let app: TestApp;
  /** Rows, files, logs, and what stands inside the backup and the mirror, which the host can open. */
  let everything: string;
  let rows: string;
  let firstPerson: string;

  const enter = async (answer: Response): Promise<TestPerson> => {
    expect(answer.status, await answer.clone().text()).toBe(201);
    const cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const token = cookie.split("=")[1];
    return { cookie, actor: (await database.transaction((tx) => authenticate(tx, token))).actor };
  };

  /** Takes a call and opens a case as the screens do, with planted words in every field that takes words. */
  async function writeCase(as: TestPerson, personId: string): Promise<void> {
    const send = async (method: string, path: string, json: unknown): Promise<{ readonly id: string }> => {
      const answer = await app.request(`/api/v1/${path}`, { method, as, json });
      expect(answer.status, `${path} ${await answer.clone().text()}`).toBeLessThan(300);
      return answer.status === 204 ? { id: "" } : ((await answer.json()) as { readonly id: string });
    };
    const text = storyOf(planted);
    const contact = await send("POST", "contacts", { fields: [{ field: "class", value: "crisis" }] });
    const spoken = ["narrative", "safeContactWords", "reporterName", "reporterContact", "whereabouts"];
    for (const field of spoken) {
      for (const value of [text.slice(0, 30), text]) {
        const base = value === text ? 1 : 0;
        await send("PUT", `contacts/${contact.id}/fields/${field}`, { value, base });
      }
    }
    const { id } = await send("POST", "cases", { contacts: [contact.id] });
    const sourced = { source: "person", certainty: "probable" };
    await send("POST", `cases/${id}/persons`, { person: personId, roles: [{ role: "witness", ...sourced }] });
    for (const person of [null, personId]) {
      const unit = person === null ? "event" : "victim";
      const answer = { kind: "answered", value: { kind: "text", text } };
      const statement = { unit, person, field: "planted_words", answer, base: 0, ...sourced };
      await send("PUT", `cases/${id}/statements/${makeId<string>()}`, statement);
    }
    await send("POST", `cases/${id}/notes`, { words: text });
    await send("POST", `cases/${id}/tasks`, { words: text });
    await send("POST", `cases/${id}/artefacts`, { kind: "advert", reference: text, statement: text, ...sourced });
    const decision = { matter: "immediate_danger", outcome: "yes", standard: "suspicion", reason: text };
    await send("POST", `cases/${id}/decisions`, decision);
    await send("POST", "cases/search", { text: nameOf(0) });
    await send("POST", "cases/duplicates", { by: "name", text: nameOf(0) });
    const shown = await app.request(`/api/v1/cases/${id}`, { as });
    expect((await shown.text()).split(words[1]).length - 1).toBeGreaterThanOrEqual(7);
    const { version } = (await (await app.request(`/api/v1/cases/${id}`, { as })).json()) as { version: number };
    await send("POST", `cases/${id}/close`, { version, status: "closed", reason: "other", words: text });
  }

  beforeAll(async () => {
    database = await open();
    app = await buildApp(database);
    const token = await database.transaction((tx) => offerClaim(tx));
    const claim = { token, organisation: "Coastal Hotline", name: "Ada Worker", email, password };
    const person = await enter(await app.request("/api/v1/node/claim", { method: "POST", json: claim }));
    const fact = { told: null, source: "other_report", certainty: "probable" } as const;
    for (let from = 0; from < planted; from += 100) {
      await database.transaction(async (tx) => {
        for (let n = from; n < from + 100; n += 1) {
          const fields = [
            { ...fact, kind: "name", answer: { kind: "answered", value: nameOf(n) } },
            { ...fact, kind: "email", answer: { kind: "answered", value: emailOf(n) } },
            { ...fact, kind: "narrative", answer: { kind: "answered", value: storyOf(n) } },
          ] as const;
          const { id } = await recordPerson(tx, person.actor, { fields: [...fields], synthetic: true });
          firstPerson ??= id;
        }
      });
    }
    const opened = await app.request(`/api/v1/persons/${firstPerson}/open`, { method: "POST", as: person, json: why });
    expect(await opened.text()).toContain(nameOf(0));
    const asked = { by: "name", text: nameOf(3), ...why };
    const searched = await app.request("/api/v1/persons/search", { method: "POST", as: person, json: asked });
    expect(await searched.text()).toContain(words[0]);
    await writeCase(person, firstPerson);
    await app.request("/api/v1/sessions/current", { method: "DELETE", as: person });

    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const backup = new PassThrough();
    const bytes = buffer(backup);
    await writeBackup(database, backup, { recipient });
    await writeKeyMirror(database, join(database.dataDir, "keys.age"), { recipient });
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const unsealed = async (sealed: Uint8Array): Promise<string> =>
      gunzipSync(await decrypter.decrypt(sealed)).toString("latin1");
    rows = (await readAllRows(database)).join("\n");
    const inBackup = await unsealed(await bytes);
    const inMirror = await unsealed(await readFile(join(database.dataDir, "keys.age")));
    everything = [rows, inBackup, inMirror, app.logged.join("\n"), await readFolder(database.dataDir)].join("\n");
  }, 600_000);

  test("sees that there are a thousand people, and that somebody looked", async () => {
    expect(rows.match(/"table":"person_keys"/g)).toHaveLength(planted);
    expect(rows).toContain("person.opened");
    expect(app.logged.join("\n")).toContain("/api/v1/persons");
    expect(rows).not.toContain('"table":"sessions"');
  });

  test("reads 0 of 1,000 people in rows, files, logs, backup and mirror, in whatever spelling", () => {
    expect(found(everything)).toEqual([]);
  });

  test("can try no name, address or story against a digest", () => {
    const texts = Array.from({ length: planted }, (_, n) => [nameOf(n), emailOf(n), storyOf(n)]).flat();
    expect(foundDigests(everything, texts)).toBe(0);
  });

  test("holds no key that opens anything: every text that could be one was tried", async () => {
    const [grant] = await database.db.selectFrom("organisation_key_grants").selectAll().execute();
    const [person] = await database.db.selectFrom("person_keys").selectAll().execute();
    if (grant === undefined || person === undefined) throw new Error("nothing is there to be opened");
    const holder = { orgId: grant.org_id, userId: grant.user_id };
    const tried = possibleKeys(everything);
    expect(tried.length).toBeGreaterThan(5);
    let opened = 0;
    for (const key of tried) {
      const data = new Secret("data", key);
      const keys = { orgId: grant.org_id, of: () => ({ data }) } as unknown as OrganisationKeys;
      const row = { personId: person.person_id, version: person.version, wrapped: person.wrapped };
      for (const attempt of [() => openGrant(holder, new MemberKey(key), grant), () => openPersonKey(keys, row)]) {
        try {
          attempt();
          opened += 1;
        } catch {
          // What it should do.
        }
      }
    }
    expect(opened).toBe(0);
  });

  describe("while a member with the right password", () => {
    test("reads them all the same", async () => {
      const json = { email, password };
      const person = await enter(await app.request("/api/v1/sessions", { method: "POST", json }));
      const path = `/api/v1/persons/${firstPerson}/open`;
      const opened = await app.request(path, { method: "POST", as: person, json: why });
      expect(await opened.text()).toContain(nameOf(0));
    });
  });
});
