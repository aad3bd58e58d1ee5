import { openDatabase } from "@suar/database";
import { layDatabase } from "@suar/database/testing";
import { instantOf, type OrgId } from "@suar/domain";
import { addMember, hashPassword, makeId } from "@suar/services/sessions";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./testing/run-in-process.ts";

const timeout = 180_000;
const email = "supervisor@example.invalid";
const password = "an invented pass phrase of a test";
let folder = "";
const at = (name: string): string => join(folder, name);
const member = () => ["--as", email, "--password-file", at("password"), "--data", at("data")];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-htcds-node-"));
  await writeFile(at("password"), `${password}\n`);
  await writeFile(at("wrong"), "another pass phrase\n");
  await layDatabase(at("data"));
  const { transaction, close } = await openDatabase({ dataDir: at("data") });
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const orgId = makeId<OrgId>();
    const created_at = instantOf(Date.now());
    await tx.insertInto("organisations").values({ org_id: orgId, name: "Test office", created_at }).execute();
    await addMember(tx, { orgId, name: "Synthetic", email, roles: ["supervisor"], passwordHash }, Date.now());
  });
  await close();
}, timeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("suar htcds import and export refuse", { timeout }, () => {
  test.each([
    [["htcds", "import", "x.csv"], "The option --as is missing.", 2],
    [["htcds", "import", "x.csv", "--as", email], "There is nothing here yet", 3],
    [["htcds", "import", "x.csv", "--as", email, "--data", "{data}"], "The option --password-file FILE is missing.", 2],
    [["htcds", "export"], "The option --reason is missing.", 2],
    [["htcds", "export", "--reason", "other"], "The option --words is missing.", 2],
    [["htcds", "export", "--reason", "curious"], "working_on_case", 2],
    [["htcds", "export", "--reason", "supervision", "--to", "pdf"], "It must be: csv, json.", 2],
    [["hand-over", "all.jsonl"], "The option --reason is missing.", 2],
    [["hand-over", "all.jsonl", "--reason", "supervision", "--as", email], "There is nothing here yet", 3],
  ])("%j", async (words, sentence, expected) => {
    const call = words.map((word) => (word === "{data}" ? at("data") : word));
    const away = call.includes("--data") ? [] : ["--data", at("none")];
    const { status, stdout, stderr } = await runInProcess([...call, ...away]);
    expect(stderr.toLowerCase()).toContain(sentence.toLowerCase());
    expect([status, stdout]).toEqual([expected, ""]);
  });

  test("a wrong password", async () => {
    const call = ["htcds", "export", "--reason", "supervision", "--as", email, "--data", at("data")];
    const { status, stdout } = await runInProcess([...call, "--password-file", at("wrong")]);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

test("suar htcds import makes cases of the good rows, and suar htcds export takes them out again", {
  timeout,
}, async () => {
  const rows = "prs_FirstName,vic_MethodsOfControl,cas_Status,con_Consent\n";
  await writeFile(at("in.csv"), `${rows}Invented,DebtBondage,Active,TRUE\nInvented,DebtBondage,Actve,TRUE\n`);
  const call = ["htcds", "import", at("in.csv"), ...member(), "--rejects", at("wrong.jsonl"), "--strict"];
  const { status, stdout, stderr } = await runInProcess(call);
  expect(stderr).toContain("line 3, column cas_Status: This code is not in the list. Value: Actve. Nearest: Active.");
  expect(stderr).toContain("con_Consent");
  expect([status, JSON.parse(stdout)]).toEqual([1, { cases: 1, known: 0, rejected: 1 }]);
  expect(JSON.parse(await readFile(at("wrong.jsonl"), "utf8"))).toMatchObject({ line: 3, nearest: ["Active"] });

  const out = ["htcds", "export", ...member(), "--reason", "supervision", "--names", "--out", at("out.csv")];
  expect(await runInProcess(out)).toEqual({ status: 0, stdout: "", stderr: "" });
  expect((await stat(at("out.csv"))).mode & 0o777).toBe(0o600);
  expect(await readFile(at("out.csv"), "utf8")).toContain("Invented");
});
