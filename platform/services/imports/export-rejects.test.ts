import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { ImportId } from "@suar/domain";
import { mkdir, readdir, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { makeId, type Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { exportRejects } from "./export-rejects.ts";
import { uploadImport } from "./upload-import.ts";

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

withTestDatabases("exportRejects", (open, kind) => {
  let database: Database;
  let corpora: string;
  let actor: Actor;
  let id: string;
  beforeEach(async () => {
    database = await open();
    corpora = join(database.dataDir, "corpora");
    actor = await buildActor(database);
    const place = { transaction: database.transaction, corpora, limitBytes: 1000 };
    ({ id } = await uploadImport(place, actor, { name: "a.csv", body: pieces("id,text\n1,a\n") }));
  });
  const keep = async (raws: readonly string[]): Promise<string> => {
    const file = join(corpora, id, "rejects.jsonl");
    const lines = raws.map(
      (raw, at) => `${JSON.stringify({ line: at + 2, code: "column_count", field: null, raw })}\n`,
    );
    await mkdir(join(corpora, id), { recursive: true });
    await writeFile(file, lines.join(""));
    return file;
  };
  const exported = async (as = actor): Promise<string> => {
    let text = "";
    for await (const piece of await exportRejects({ ...database, corpora }, as, id)) text += piece;
    return text;
  };

  test("refuses viewers and other organisations", async () => {
    await expect(exported(await buildActor(database, { role: "viewer", orgId: actor.orgId }))).rejects.toMatchObject({
      code: "session.forbidden",
    });
    await expect(exported(await buildActor(database))).rejects.toMatchObject({ code: "import.not_found" });
    id = makeId<ImportId>();
    await expect(exported()).rejects.toMatchObject({ code: "import.not_found" });
  });

  test("gives every record as it came, whatever separators stand in it, or the header alone", async () => {
    expect(await exported()).toBe("line,code,field,record\r\n");
    const raws = ["a\u2028b\u2029c", "x\ry\nz", "é".repeat(70_000), ""];
    await keep(raws);
    const quoted = (raw: string): string => (/[\r\n]/.test(raw) ? `"${raw}"` : raw);
    expect(await exported()).toBe(
      `line,code,field,record\r\n${raws.map((raw, at) => `${at + 2},column_count,,${quoted(raw)}\r\n`).join("")}`,
    );
  });

  test.runIf(kind === "pglite" && process.platform === "linux")("closes the file when a reader hangs up", async () => {
    const file = await keep(Array.from({ length: 5000 }, () => "x".repeat(100)));
    for await (const piece of await exportRejects({ ...database, corpora }, actor, id)) {
      if (!piece.startsWith("line,")) break;
    }
    const openFiles = await Promise.all(
      (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
    );
    expect(openFiles).not.toContain(file);
  });
});
