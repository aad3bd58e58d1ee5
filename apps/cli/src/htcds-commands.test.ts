import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./testing/run-in-process.ts";

const timeout = 120_000;

let folder = "";
const at = (name: string): string => join(folder, name);
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), content);
  return at(name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-htcds-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("suar htcds refuses", { timeout }, () => {
  test.each([
    [["htcds", "convert", "x.csv"], "The option --to is missing."],
    [["htcds", "convert", "x.csv", "--to", "pdf"], "It must be: csv, json, ctdc, xlsform."],
    [["htcds", "validate", "x.csv", "--day-order", "year"], "It must be: day-month, month-day."],
    [["htcds", "validate"], "FILE is missing."],
  ])("%j", async (words, sentence) => {
    const { status, stdout, stderr } = await runInProcess(words);
    expect(stderr).toContain(sentence);
    expect([status, stdout]).toEqual([2, ""]);
  });

  test("a file that is not there, one that is no text, and one without a column of HTCDS", async () => {
    expect((await runInProcess(["htcds", "validate", at("none.csv")])).status).toBe(3);
    const zip = await file("book.xlsx", Buffer.from("PK\u0003\u0004 and more"));
    expect(await runInProcess(["htcds", "validate", zip])).toMatchObject({ status: 3, stdout: "" });
    const other = await file("other.csv", "id,text\n1,hello\n");
    const { status, stderr } = await runInProcess(["htcds", "validate", other]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("id")]);
  });
});

describe("suar htcds validate", { timeout }, () => {
  test("ends with 0 when nothing is wrong, and says how many rows there are", async () => {
    const good = await file("good.csv", "prs_Gender,cas_Status\nFeminine,Active\n");
    expect(await runInProcess(["htcds", "validate", good])).toEqual({
      status: 0,
      stdout: "",
      stderr: "One row can be taken, 0 rows have an error.\n",
    });
  });

  test("lists what is wrong as JSON Lines and in words, and ends with 1", async () => {
    const bad = await file("bad.csv", "prs_Gendr,cas_Status,prs_Birthdate\nx,Actve,2533-01-01\nx,Active,2533-01-01\n");
    const { status, stdout, stderr } = await runInProcess(["htcds", "validate", bad]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      line: 2,
      column: "cas_Status",
      value: "Actve",
      code: "unknown_code",
      nearest: ["Active"],
    });
    expect(stderr.split("\n")).toEqual([
      "line 2, column cas_Status: This code is not in the list. Value: Actve. Nearest: Active.",
      "Column prs_Gendr is not part of HTCDS and was not read. Did you mean prs_Gender?",
      "Once: a year of the Buddhist Era was read as Gregorian (year minus 543)",
      "One row can be taken, one row has an error.",
      "",
    ]);
  });

  test("lets nothing in a cell move the cursor", async () => {
    const escape = await file("escape.csv", "cas_Status\n\u001b[2Jx\n");
    expect((await runInProcess(["htcds", "validate", escape])).stderr).not.toContain("\u001b");
  });
});

describe("suar htcds convert", { timeout }, () => {
  const rows =
    "prs_FirstName,vic_TypeOfExploitation,cas_Status\nInvented,ForcedCriminality,Active\nInvented,None,Active\n";

  test("writes the good rows, keeps what is wrong aside for its owner alone, and ends with 0, with --strict 1", async () => {
    const source = await file("rows.csv", rows);
    const call = ["htcds", "convert", source, "--to", "json", "--rejects", at("wrong.jsonl")];
    const { status, stdout } = await runInProcess(call);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      notice: { licence: "CC BY 4.0" },
      records: [{ prs_FirstName: "Invented", vic_TypeOfExploitation: ["ForcedCriminality"], cas_Status: "Active" }],
    });
    expect(JSON.parse(await readFile(at("wrong.jsonl"), "utf8"))).toMatchObject({ line: 3, value: "None" });
    expect((await stat(at("wrong.jsonl"))).mode & 0o777).toBe(0o600);
    expect((await runInProcess([...call, "--strict"])).status).toBe(1);
  });

  test("says what CTDC cannot carry, and never a name", async () => {
    const source = await file("names.csv", rows);
    const { stdout, stderr } = await runInProcess(["htcds", "convert", source, "--to", "ctdc"]);
    expect(stdout).toContain("IllicitActivities");
    expect(stdout + stderr).not.toContain("Invented");
    expect(stderr).toContain("prs_FirstName. The other form has no place for it.");
  });

  test("keeps to the standard's own codes when asked, and says what that loses", async () => {
    const source = await file("own.csv", rows);
    const { stdout, stderr } = await runInProcess(["htcds", "convert", source, "--to", "csv", "--standard"]);
    expect(stdout.split("\r\n")[1]).toContain("Other");
    expect(stderr).toContain("vic_TypeOfExploitation ForcedCriminality");
  });

  test("an empty result is still a whole document", async () => {
    const source = await file("empty.csv", "cas_Status\n");
    const { stdout } = await runInProcess(["htcds", "convert", source, "--to", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ records: [] });
  });

  test("makes a form of the file's columns", async () => {
    const source = await file("form.csv", "cas_Status\nActive\n");
    const { status, stdout } = await runInProcess(["htcds", "convert", source, "--to", "xlsform"]);
    expect([status, stdout.slice(0, 2)]).toEqual([0, "PK"]);
  });
});
