import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { SuarError, type ImportId } from "@suar/domain";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeId } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { cleanFileName } from "./clean-file-name.ts";
import { uploadImport } from "./index.ts";
import { requireColumns } from "./require-columns.ts";
import { storeUpload } from "./store-upload.ts";
import { sweepCorpora } from "./sweep-corpora.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "suar-uploads-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

describe("storeUpload", () => {
  test("keeps nothing of an upload that is too large, empty, or whose sender hangs up", async () => {
    const corpora = join(root, "refused");
    const store = (body: AsyncIterable<Uint8Array>) => storeUpload(corpora, makeId(), body, 10);
    await expect(store(pieces("12345", "678901"))).rejects.toMatchObject({
      code: "call.too_large",
      details: { limitBytes: 10 },
    });
    await expect(store(pieces())).rejects.toMatchObject({ code: "input.empty" });
    async function* hangsUp(): AsyncGenerator<Uint8Array> {
      yield* pieces("123");
      throw new Error("aborted");
    }
    await expect(store(hangsUp())).rejects.toThrow("aborted");
    expect(await readdir(corpora)).toEqual([]);
  });

  test("keeps every byte and proves which file it was", async () => {
    const corpora = join(root, "kept");
    const id = makeId<ImportId>();
    const stored = await storeUpload(corpora, id, pieces("id,text\n", "1,សួស្តី\n"), 100);
    const bytes = await readFile(join(corpora, id, "source"));
    expect(bytes.toString()).toBe("id,text\n1,សួស្តី\n");
    expect(stored).toEqual({ bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    expect(await readdir(join(corpora, id))).toEqual(["source"]);
  });
});

test("a file name is a name: no path, no control or direction characters, or it is refused", () => {
  expect(cleanFileName("C:\\files\\adverts.csv")).toBe("adverts.csv");
  expect(cleanFileName("a\u202egpj.exe")).toBe("agpj.exe");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      try {
        const clean = cleanFileName(name);
        expect(clean).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(clean.length).toBeGreaterThan(0);
        expect(cleanFileName(clean)).toBe(clean);
      } catch (error) {
        expect(error).toBeInstanceOf(SuarError);
      }
    }),
  );
});

test("a column that is not in the header is named with its field", () => {
  const mapping = { id: null, text: "body", time: null, account: "who" };
  expect(() => requireColumns(mapping, ["body"])).toThrow(/mapping\.account.*"who"/);
  expect(() => requireColumns({ ...mapping, account: null }, ["body"])).not.toThrow();
});

withTestDatabases("uploads", (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });

  test("are refused to a viewer before a byte is read", async () => {
    const viewer = await buildActor(database, { role: "viewer" });
    let read = 0;
    async function* counting(): AsyncGenerator<Uint8Array> {
      read += 1;
      yield* pieces("x");
    }
    const place = { transaction: database.transaction, corpora: join(root, "viewer"), limitBytes: 10 };
    await expect(uploadImport(place, viewer, { name: "a.csv", body: counting() })).rejects.toMatchObject({
      code: "session.forbidden",
      details: { action: "import.upload" },
    });
    expect(read).toBe(0);
  });

  test("a start sweeps half uploads and leaves the rest; young ones too where other processes may be writing", async () => {
    const corpora = await mkdtemp(join(root, "sweep-"));
    const place = { transaction: database.transaction, corpora, limitBytes: 1000 };
    const kept = await uploadImport(place, await buildActor(database), { name: "a.csv", body: pieces("id\n1\n") });
    const half = makeId();
    await mkdir(join(corpora, half));
    await writeFile(join(corpora, half, "source.part"), "half");
    await mkdir(join(corpora, "somebody-elses"));
    expect(await sweepCorpora(place, { isAlone: false })).toBe(0);
    expect(await sweepCorpora(place, { isAlone: true })).toBe(1);
    expect((await readdir(corpora)).toSorted()).toEqual([kept.id, "somebody-elses"].toSorted());
  });
});
