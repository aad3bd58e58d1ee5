import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JoinNumbers } from "../campaign-joins/pairs-sql.ts";
import { readSparkCommand, runSparkSql, sparkArguments } from "./run-spark-sql.ts";
import { writeSparkScript } from "./write-spark-script.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-spark-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program in place of `spark-sql`, for what this side does with its end. */
async function program(body: string): Promise<{ readonly program: string; readonly options: readonly string[] }> {
  const path = join(folder, `program-${body.length}`);
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return { program: path, options: ["--master", "local[2]"] };
}

describe("runSparkSql", () => {
  test("says which program is missing, and where its call is named", async () => {
    const command = readSparkCommand({ SUAR_SPARK_SQL: join(folder, "nowhere") });
    await expect(runSparkSql("a.sql", command)).rejects.toMatchObject({
      code: "spark.missing",
      details: { program: join(folder, "nowhere"), variable: "SUAR_SPARK_SQL" },
    });
  });

  test("says why the program failed", async () => {
    const command = await program("echo 'Exception in thread main: no such table' >&2; echo '  at line 1' >&2; exit 3");
    await expect(runSparkSql("a.sql", command)).rejects.toMatchObject({
      code: "spark.failed",
      details: { status: 3, reason: "Exception in thread main: no such table" },
    });
  });

  test("hands over the options, UTC and the script, and ends when it is stopped", async () => {
    const said = join(folder, "said");
    await runSparkSql("a b.sql", await program(`printf '%s\\n' "$@" > '${said}'`));
    const words = (await readFile(said, "utf8")).trim().split("\n");
    expect(words.slice(0, 2)).toEqual(["--master", "local[2]"]);
    expect(words).toContain("spark.sql.session.timeZone=UTC");
    expect(words.slice(-2)).toEqual(["-f", "a b.sql"]);
    const stop = new AbortController();
    const running = runSparkSql("a.sql", await program("exec sleep 60"), stop.signal);
    stop.abort(new Error("stopped"));
    await expect(running).rejects.toThrow("stopped");
  });

  test("takes spark-sql from the path, or the call that the environment names", () => {
    expect(readSparkCommand({})).toEqual({ program: "spark-sql", options: [] });
    expect(
      sparkArguments(readSparkCommand({ SUAR_SPARK_SQL: " a/spark-sql  --master yarn " }), "x").slice(0, 2),
    ).toEqual(["--master", "yarn"]);
  });
});

describe("writeSparkScript", () => {
  const numbers: JoinNumbers = {
    shapes: 3000,
    priorRecords: 1000,
    keysPerRecord: 24,
    neighboursPerKey: 8,
    keyFactors: [20160, 5040, 1260],
    leastMeetings: 3,
  };

  test("is the text that is run, to the last word", async () => {
    const script = writeSparkScript(numbers, { prints: "/data/it's/prints-*.parquet", out: "/data/it's" });
    await expect(script).toMatchFileSnapshot("./testing/joins.spark.sql");
  });
});
