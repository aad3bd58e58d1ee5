import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { riskNames } from "@suar/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { runBin } from "./testing/run-bin.ts";
import { runInProcess } from "./testing/run-in-process.ts";

const timeout = 120_000;
let folder = "";
const at = (name: string): string => join(folder, name);
const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("help and version", () => {
  test(
    "suar --help names every command, and each has its own help",
    async () => {
      const { status, stdout } = await runInProcess(["--help"]);
      expect(status).toBe(0);
      for (const { definition } of commands) {
        expect(stdout).toContain(`  ${definition.name} `);
        const own = await runInProcess([...definition.name.split(" "), "--help"]);
        expect(own.status).toBe(0);
        for (const option of Object.keys(definition.options)) expect(own.stdout).toContain(`--${option}`);
      }
    },
    timeout,
  );

  test(
    "suar --version, and help in the language of the terminal",
    async () => {
      expect((await runBin(["--version"])).stdout).toMatch(/^suar \d+\.\d+\.\d+\n$/);
      const { stdout } = await runBin(["--help"], { env: { LANG: "xx_YY.UTF-8" } });
      expect(stdout).toContain("Usage:");
    },
    timeout,
  );
});

const start = (words: readonly string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, [fileURLToPath(new URL("../bin/suar.js", import.meta.url)), ...words], {
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });

const adverts = [
  'synthetic-1,"We are looking for people who want to work in Sihanoukville, you get 1500 USD a month and a free room. Telegram @suar_example"',
  "synthetic-2,ข้อความภาษาไทยสำหรับทดสอบระบบนี้เท่านั้น",
  "synthetic-3,",
];
const csv = `id,text\n${adverts.join("\n")}\n`;

describe("the launcher", () => {
  // Node before 22.15 cannot become another program, and starts a child instead.
  const asOldNode = { NODE_OPTIONS: "--import=data:text/javascript,process.execve=undefined" };

  test(
    "hands data, exit status and signals through when it must start a child",
    async () => {
      const { status, stdout } = await runBin(["language", "-"], { input: csv, env: asOldNode });
      expect([status, linesOf(stdout).length]).toEqual([0, 3]);
      expect((await runBin(["language", at("nowhere.csv")], { env: asOldNode })).status).toBe(3);
    },
    timeout,
  );

  test(
    "ends its child when it is killed without a word",
    async () => {
      const child = start(["language", "-"], asOldNode);
      child.stdin.on("error", () => {});
      child.stdin.write(csv);
      await once(child.stdout, "data");
      child.kill("SIGKILL");
      // The child holds standard output too: it closes only when that child has ended.
      await once(child, "close");
      expect(child.signalCode).toBe("SIGKILL");
    },
    timeout,
  );
});

describe("suar language", () => {
  test(
    "gives one line a record, in order, from a file, from standard input and from UTF-16",
    async () => {
      await writeFile(at("a.csv"), csv);
      const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, "utf16le")]);
      await writeFile(at("le.csv"), little);
      await writeFile(at("be.csv"), Buffer.from(little).swap16());
      const { status, stdout, stderr } = await runBin(["language", at("a.csv")]);
      expect([status, stderr]).toEqual([0, ""]);
      const lines = linesOf(stdout) as { id: string; language: string }[];
      expect(lines.map(({ id, language }) => [id, language])).toEqual([
        ["synthetic-1", "eng"],
        ["synthetic-2", "tha"],
        ["synthetic-3", "und"],
      ]);
      expect(Object.keys(lines[0] ?? {})).toEqual(["id", "language", "script", "encoding", "confidence"]);
      expect((await runBin(["language", "-"], { input: csv })).stdout).toBe(stdout);
      expect((await runBin(["language", at("le.csv")])).stdout).toBe(stdout);
      expect((await runBin(["language", at("be.csv")])).stdout).toBe(stdout);
    },
    timeout,
  );
});

describe("suar screen", () => {
  test(
    "gives the fields of the contract, with offsets into the text as it was written",
    async () => {
      await writeFile(at("a.csv"), csv);
      const { status, stdout, stderr } = await runBin(["screen", at("a.csv")]);
      expect(status).toBe(0);
      expect(stderr).toMatch(/What the texts do: \d+ recruits? people, /);
      expect((await runInProcess(["screen", at("a.csv"), "--quiet"])).stderr).toBe("");
      const lines = linesOf(stdout) as { id: string; entities: { text: string; start: number; end: number }[] }[];
      expect(lines).toHaveLength(3);
      expect(Object.keys(lines[0] ?? {})).toEqual(["id", "language", "risk", "indicators", "entities"]);
      const text =
        "We are looking for people who want to work in Sihanoukville, you get 1500 USD a month and a free room. Telegram @suar_example";
      const { entities = [] } = lines[0] ?? {};
      expect(entities.length).toBeGreaterThan(0);
      for (const entity of entities) {
        expect(Object.keys(entity)).toEqual(["type", "value", "text", "start", "end"]);
        expect(text.slice(entity.start, entity.end)).toBe(entity.text);
      }
    },
    timeout,
  );

  test(
    "has a number for job adverts in English alone, and says in its help what the number is not",
    async () => {
      const adverts = [
        "id,text",
        'eng,"Payroll typists: part time job from home. Earn $500 weekly, no experience, apply with your full name now."',
        'ind,"Lowongan kerja admin, gaji tinggi, tanpa pengalaman, kerja dari rumah, hubungi kami sekarang juga ya."',
      ];
      await writeFile(at("adverts.csv"), adverts.join("\n"));
      const { stdout } = await runInProcess(["screen", at("adverts.csv")]);
      const [english, indonesian] = linesOf(stdout) as { risk: Record<string, number | null> }[];
      expect(Object.keys(english?.risk ?? {})).toEqual([...riskNames]);
      expect(english?.risk["job-advert-fraud"]).toBeGreaterThan(0.5);
      const { "job-advert-fraud": fraud, ...typologies } = english?.risk ?? {};
      expect([...Object.values(typologies), indonesian?.risk["job-advert-fraud"]]).toEqual(riskNames.map(() => null));
      expect((await runInProcess(["screen", "--help"])).stdout).toContain("It is not a probability");
      expect(fraud).toBeLessThanOrEqual(1);
    },
    timeout,
  );
});

describe("suar campaigns", () => {
  test(
    "leaves the three files, and nothing else anywhere",
    async () => {
      const copies = Array.from(
        { length: 12 },
        (_, copy) =>
          `synthetic-${copy},Urgent hiring customer service in Poipet call +85512${345_670 + copy} good salary free room and food`,
      );
      await writeFile(at("c.csv"), `id,text\n${copies.join("\n")}\n`);
      const { status, stderr } = await runBin(["campaigns", at("c.csv"), "--out", at("deep/out")], {
        env: { TMPDIR: folder },
      });
      expect(stderr).toContain("The result is in");
      expect(status).toBe(0);
      expect((await readdir(at("deep/out"))).toSorted()).toEqual([
        "assignments.csv",
        "campaigns.jsonl",
        "coordination.jsonl",
        "report.html",
        "rings.jsonl",
      ]);
      const assignments = await readFile(at("deep/out/assignments.csv"), "utf8");
      expect(assignments.split("\n")[0]).toBe("id,campaign");
      expect(assignments.trimEnd().split("\n")).toHaveLength(13);
      expect((await readdir(folder)).filter((name) => name.startsWith("suar-"))).toEqual([]);
    },
    timeout,
  );
});

describe("suar collection add", () => {
  test(
    "adds days to one folder: a campaign grows under its id, and a file that cannot be read leaves no day",
    async () => {
      const advert = (day: number, at: number): string =>
        `synthetic-${day}-${at},Urgent hiring customer service in Poipet call +85512${345_670 + at} good salary free room and food`;
      const file = async (day: number, records: number): Promise<string> => {
        const lines = Array.from({ length: records }, (_, n) => advert(day, n));
        await writeFile(at(`day-${day}.csv`), ["id,text", ...lines, ""].join("\n"));
        return at(`day-${day}.csv`);
      };
      const add = async (day: number, name: string) =>
        runInProcess(["collection", "add", name, "--into", at("kept"), "--day", `2026-11-0${day}`, "--out", at("now")]);
      expect(linesOf((await add(1, await file(1, 6))).stdout)).toMatchObject([{ created: 1, clustered: 6 }]);
      const [before] = linesOf(await readFile(at("now/campaigns.jsonl"), "utf8"));
      expect(linesOf((await add(2, await file(2, 4))).stdout)).toMatchObject([{ grown: 1, created: 0, clustered: 10 }]);
      const [after] = linesOf(await readFile(at("now/campaigns.jsonl"), "utf8"));
      const idOf = (campaign: unknown): unknown => (campaign as { campaign: string }).campaign;
      expect(idOf(after)).toBe(idOf(before));
      await writeFile(at("wrong.csv"), "x,y\n1,2\n");
      expect(await add(3, at("wrong.csv"))).toMatchObject({ status: 2, stdout: "" });
      expect((await readdir(at("kept/days"))).toSorted()).toEqual(["2026-11-01", "2026-11-02"]);
    },
    timeout,
  );
});

describe("a run that is stopped", () => {
  test(
    "by Ctrl+C ends with 130 and whole lines",
    async () => {
      const child = start(["language", "-"]);
      const out: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
      child.stdin.on("error", () => {});
      child.stdin.write(`id,text\n${"7,some words that go on\n".repeat(20_000)}`);
      await once(child.stdout, "data");
      child.kill("SIGINT");
      child.stdin.write("8,more words\n".repeat(1000));
      const [status] = (await once(child, "close")) as [number];
      expect(status).toBe(130);
      const text = Buffer.concat(out).toString();
      expect(text.endsWith("\n")).toBe(true);
      for (const line of linesOf(text)) expect(line).toMatchObject({ id: "7" });
    },
    timeout,
  );

  test(
    "because nobody reads on ends quietly",
    async () => {
      const child = start(["language", "-"]);
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.stdin.on("error", () => {});
      child.stdin.end(`id,text\n${"7,some words that go on\n".repeat(50_000)}`);
      await once(child.stdout, "data");
      child.stdout.destroy();
      const [status] = (await once(child, "close")) as [number];
      expect([status, stderr]).toEqual([0, ""]);
    },
    timeout,
  );
});
