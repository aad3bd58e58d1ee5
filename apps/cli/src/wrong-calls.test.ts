import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runBin } from "./testing/run-bin.ts";
import { runInProcess } from "./testing/run-in-process.ts";

const timeout = 120_000;
const mostMb = 350;

let folder = "";
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a wrong call ends with 2 and says what is wrong", () => {
  test.each([
    [["languge", "x"], "There is no command languge. Nothing was done. Did you mean: language"],
    [["audit"], "There is no command audit. Nothing was done."],
    [["screen"], "FILE is missing."],
    [["screen", "a", "b"], "b is one word too many"],
    [["screen", "a", "--txt", "x"], "There is no option --txt. Nothing was done. Did you mean: --text"],
    [["screen", "a", "--id"], "The option --id needs a value: --id COLUMN."],
    [["screen", "a", "--id", "--text", "x"], "The option --id needs a value"],
    [["screen", "a", "--quiet=yes"], "The option --quiet is a switch"],
    [["screen", "a", "--id", "x", "--id", "y"], "The option --id is given twice."],
    [["campaigns", "a"], "The option --out is missing."],
    [["campaigns", "a", "--out", "x", "--candidate-threshold", "2"], "The option --candidate-threshold cannot be 2."],
    [["collection", "add", "a", "--day", "2026-11-01"], "The option --into is missing."],
    [["collection", "add", "a", "--into", "x"], "The option --day is missing."],
    [["collection", "add", "a", "--into", "x", "--day", "2026-02-30"], "The option --day cannot be 2026-02-30."],
    [["collection", "add", "a", "--into", "x", "--day", "2026-11-01", "--keep-days", "91"], "cannot be 91."],
    [["campaigns", "a", "--out", "x", "--engine", "flink"], "The option --engine cannot be flink."],
  ])(
    "suar %j",
    async (words, sentence) => {
      const { status, stdout, stderr } = await runInProcess(words);
      expect(stderr).toContain(sentence);
      expect([status, stdout]).toEqual([2, ""]);
      expect(existsSync("x")).toBe(false);
    },
    timeout,
  );

  test(
    "in a process of its own too",
    async () => {
      const { status, stdout, stderr } = await runBin(["langauge", "x"]);
      expect(stderr).toBe(
        "suar: There is no command langauge. Nothing was done. Did you mean: language\n  See: suar --help\n",
      );
      expect([status, stdout]).toEqual([2, ""]);
    },
    timeout,
  );

  test(
    "a column that the header lacks, with the columns there are",
    async () => {
      await writeFile(at("columns.csv"), "row_id,description\n1,a\n");
      const { status, stderr } = await runBin(["screen", at("columns.csv"), "--id", "row_id"]);
      expect(stderr).toContain("no column with this name: text. The columns of the file are: row_id and description.");
      expect(status).toBe(2);
    },
    timeout,
  );

  test(
    "a file without a header, with the way out",
    async () => {
      await writeFile(at("headless.csv"), '"kalau mau kerja hubungi kami ya",1\n"ya, siap",0\n');
      const { status, stderr } = await runBin(["language", at("headless.csv")]);
      expect(stderr).toContain("The first line looks like a record.");
      expect(stderr).toContain("--line-ids");
      expect(status).toBe(2);
    },
    timeout,
  );

  test(
    "a folder for rejects that is not there",
    async () => {
      await writeFile(at("good.csv"), "id,text\n1,a\n");
      const { status, stdout, stderr } = await runBin(["language", at("good.csv"), "--rejects", at("no/such/file")]);
      expect(stderr).toContain("the folder is not there");
      expect([status, stdout]).toEqual([2, ""]);
    },
    timeout,
  );
});

describe("input that cannot be read ends with 3, names file and reason, and leaves nothing in --out", () => {
  const refuse = async (path: string, sentences: readonly string[], alsoStreaming = false): Promise<void> => {
    const out = at("out");
    const calls = [["campaigns", path, "--out", out], ...(alsoStreaming ? [["language", path]] : [])];
    for (const words of calls) {
      const { status, stdout, stderr, peakMb } = await runBin(words);
      for (const sentence of sentences) expect(stderr).toContain(sentence);
      expect(status).toBe(3);
      expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
      expect(existsSync(out)).toBe(false);
      expect(peakMb ?? 0).toBeLessThan(mostMb);
    }
  };

  test("a missing file", () => refuse(at("nowhere.csv"), ["There is no file here", "nowhere.csv"]), timeout);

  test("a folder", () => refuse(folder, ["this is a folder"]), timeout);

  test(
    "a binary file, and a workbook",
    async () => {
      await writeFile(at("binary.csv"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 10, 0]));
      await refuse(at("binary.csv"), ["does not hold text", "binary.csv"]);
      await writeFile(at("book.csv"), "PK\u0003\u0004 and so on");
      await refuse(at("book.csv"), ["save the sheet as CSV"]);
    },
    timeout,
  );

  test(
    "an empty file",
    async () => {
      await writeFile(at("empty.csv"), "");
      await refuse(at("empty.csv"), ["holds no records"]);
    },
    timeout,
  );

  test(
    "a bomb of 10 GB in gzip",
    async () => {
      // One packed gigabyte ten times over is a valid gzip file of 10 GB.
      const billion = at("billion.gz");
      const zeros = Buffer.alloc(1_000_000);
      await pipeline(
        Readable.from(Array.from({ length: 1000 }, () => zeros)),
        createGzip({ level: 1 }),
        createWriteStream(billion),
      );
      const packed = await readFile(billion);
      await writeFile(at("bomb.csv.gz"), Buffer.concat(Array.from({ length: 10 }, () => packed)));
      await refuse(at("bomb.csv.gz"), ["bomb.csv.gz", "more than 100 times its size"], true);
    },
    timeout,
  );

  test(
    "a gzip file that is cut off, with the line that was reached",
    async () => {
      const rows = Array.from({ length: 20_000 }, (_, row) => `${row},${(row * 2_654_435_761) % 4_294_967_296}`);
      const packed = gzipSync(`id,text\n${rows.join("\n")}\n`);
      await writeFile(at("cut.csv.gz"), packed.subarray(0, packed.length / 2));
      await refuse(at("cut.csv.gz"), ["cut.csv.gz, line", "ends too early"], true);
    },
    timeout,
  );

  test(
    "an earlier result in --out stays as it is",
    async () => {
      await mkdir(at("kept"));
      await writeFile(at("kept/campaigns.jsonl"), "earlier\n");
      const { status } = await runBin(["campaigns", at("nowhere.csv"), "--out", at("kept")]);
      expect([status, await readdir(at("kept"))]).toEqual([3, ["campaigns.jsonl"]]);
    },
    timeout,
  );
});

describe("bad records do not stop a run", () => {
  test(
    "one line of 100 MB: it alone is left out, in bounded memory",
    async () => {
      const path = at("long.csv");
      const million = Buffer.alloc(1_000_000, "x");
      async function* lines(): AsyncGenerator<Buffer> {
        yield Buffer.from("id,text\n1,");
        for (let part = 0; part < 100; part += 1) yield million;
        yield Buffer.from("\n2,good\n");
      }
      await pipeline(lines(), createWriteStream(path));
      const { status, stdout, stderr, peakMb } = await runBin(["language", path]);
      expect(stderr).toContain("line 2: The record is larger than 1 MiB");
      expect(stdout.split("\n")).toHaveLength(2);
      expect(JSON.parse(stdout)).toMatchObject({ id: "2" });
      expect(status).toBe(0);
      expect(peakMb ?? 0).toBeLessThan(mostMb);
    },
    timeout,
  );

  test(
    "a broken quote in row 90,000 of 100,000: that row is named, all others are read",
    async () => {
      const rows = Array.from(
        { length: 100_000 },
        (_, row) => `${row + 1},${row + 1 === 90_000 ? '"broken' : '"x, y"'}`,
      );
      await writeFile(at("broken.csv"), `id,text\n${rows.join("\n")}\n`);
      const rejects = at("rejects.jsonl");
      const { status, stdout, stderr } = await runBin(["language", at("broken.csv"), "--rejects", rejects, "--strict"]);
      expect(stderr).toContain("line 90001: A quotation mark is opened and not closed");
      expect(stderr).toContain(`Bad records are in ${rejects}.`);
      const ids = stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id);
      expect(ids).toHaveLength(99_999);
      expect(ids).not.toContain("90000");
      expect(ids.at(-1)).toBe("100000");
      const kept: unknown = JSON.parse(await readFile(rejects, "utf8"));
      expect(kept).toEqual({ line: 90_001, code: "unclosed_quote", field: null, raw: '90000,"broken' });
      expect(status).toBe(1);
    },
    timeout,
  );
});
