import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./import-task.ts";

const hash = "5a".repeat(32);
const mapping = { id: "id", text: "text", time: null, account: null, pictureHash: "picture_hash" };
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-import-task-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Everything that a day of a collection leaves on disk. */
async function leftOf(kind: string, tiesContacts: boolean): Promise<string> {
  const [source, collection] = [join(folder, `${kind}.csv`), join(folder, kind)];
  await writeFile(source, `id,text,picture_hash\nsynthetic-1,a word or two,${hash}\n`);
  const dir = join(collection, "days", "2026-11-22");
  await run(
    {
      source,
      dir,
      name: "adverts.csv",
      mapping,
      collection: { dir: collection, day: "2026-11-22", keepDays: 30, tiesContacts },
    },
    { post: () => undefined, signal: new AbortController().signal },
  );
  const files = (await readdir(collection, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "latin1")));
  return texts.join("\n");
}

describe("pictures of a day's adverts", () => {
  test("of adult-service adverts no hash is kept", async () => {
    expect(await leftOf("adult", false)).not.toContain(hash);
  });

  test("of others it is kept beside the record", async () => {
    expect(await leftOf("jobs", true)).toContain(hash);
  });
});
