/**
 * Enters made-up names and numbers through the screens, in a real browser, kills the node, and searches every byte that is
 * left: database, write-ahead log, keys, temporary files, what the processes printed, and a backup, restored elsewhere.
 * Usage: node --conditions=source e2e/src/plant-names.ts [--calls 100] [--persons 100]; with SUAR_TEST_POSTGRES on a PostgreSQL
 * server, whose own folder and log are searched too when SUAR_TEST_POSTGRES_FOLDER says where they are.
 * 100 calls with five names and five numbers each make the 1,000 of the floor; people come on top.
 * Exit status: 0 when nothing stands in clear; 1 when something does, or when the search finds not even what is no secret.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { dropPostgresDatabase, findDisguised, makeBlankPostgresDatabase } from "@suar/database/testing";
import type { Page } from "playwright-core";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { person } from "./person.ts";
import { startNode, type RunningNode } from "./start-node.ts";

const { values } = parseArgs({
  options: { calls: { type: "string", default: "100" }, persons: { type: "string", default: "100" } },
});
const suar = join(dirname(fileURLToPath(import.meta.url)), "../../apps/cli/bin/suar.js");
/** Every planted name holds the first, every number begins with the second: a leak of any is a leak of these. */
const marks = ["Qorvexalin", "99904173266"] as const;
const nameOf = (n: number): string => `Synthetic ${marks[0]} ${n.toString(16).padStart(4, "0")}`;
const numberOf = (n: number): string => `+${marks[1]}${String(n).padStart(4, "0")}`;

const server = process.env["SUAR_TEST_POSTGRES"];
const url = server === undefined ? undefined : await makeBlankPostgresDatabase(server);
const folder = await mkdtemp(join(tmpdir(), "suar-planted-"));
const env = { TMPDIR: folder, SUAR_LOG: "debug", ...(url === undefined ? {} : { SUAR_DATABASE_URL: url }) };
const node = await startNode({ env });
try {
  const planted = await plant(node);
  await node.kill("SIGKILL");
  const afterKill = await searchAll();
  await backUpAndRestore(node);
  const restored = await findDisguised(folder, marks);
  const printed = [node.output()].filter((text) => marks.some((mark) => text.includes(mark)));
  const known = (await findDisguised(serverFolder() ?? node.dataDir, [person.organisation])).found.length;
  const found = [...afterKill.found, ...restored.found, ...printed];
  console.table({ planted, files: afterKill.files + restored.files, bytes: afterKill.bytes + restored.bytes });
  console.log(`${found.length === 0 ? "holds " : "MISSED"}  found in clear: ${found.length} (at most 0)`);
  for (const one of found.slice(0, 20)) console.log(`  ${one}`);
  if (known === 0) console.log("MISSED  the search does not find the organisation's name, which stands in clear");
  process.exitCode = found.length === 0 && known > 0 ? 0 : 1;
} finally {
  await node.remove();
  if (server !== undefined && url !== undefined) await dropPostgresDatabase(server, url);
  await rm(folder, { recursive: true, force: true });
}

/** Types it all; gives how many names and numbers. */
async function plant({ origin, claimLink }: RunningNode): Promise<number> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await claimNode(page, await claimLink());
    let n = 0;
    const next = (): readonly [string, string] => [nameOf(n), numberOf(n++)];
    for (let call = 0; call < Number(values.calls); call += 1) await takeCall(page, origin, next);
    for (let one = 0; one < Number(values.persons); one += 1) await recordPerson(page, origin, next);
    await searchFor(page, origin, nameOf(0));
    return n * 2;
  } finally {
    await browser.close();
  }
}

async function takeCall(page: Page, origin: string, next: () => readonly [string, string]): Promise<void> {
  await page.goto(`${origin}/contacts`);
  await page.getByRole("button", { name: "Take a contact" }).click();
  await page.getByRole("heading", { level: 1, name: /^Contact / }).waitFor();
  await page.locator("input[type=radio][value=another_way]").check({ force: true });
  const [safeName, safeNumber] = next();
  await page.getByLabel("When, where and how, and when not").fill(`Ask for ${safeName}, ${safeNumber}`);
  const [name, number] = next();
  await page.getByLabel("Name, if they want to give one").fill(`${name} ${number}`);
  const [hostName, hostNumber] = next();
  await page.getByLabel("Where the person is").fill(`With ${hostName}, ${hostNumber}`);
  const [[one, oneNumber], [two, twoNumber]] = [next(), next()];
  const told = `${one} (${oneNumber}) says that ${two} went away. `;
  await page.getByLabel("What they tell").fill(told);
  await page.getByLabel("What they tell").pressSequentially(twoNumber);
  await page.getByText("Not saved yet").or(page.getByText("Being saved")).first().waitFor({ state: "detached" });
}

async function recordPerson(page: Page, origin: string, next: () => readonly [string, string]): Promise<void> {
  const [name, number] = next();
  await page.goto(`${origin}/persons`);
  await page.getByRole("link", { name: "Record a person" }).click();
  await page.getByRole("group", { name: "Name", exact: true }).getByLabel("What it says").fill(name);
  await page.getByRole("group", { name: "Phone number" }).getByLabel("What it says").fill(number);
  await page.getByRole("button", { name: "Record this person" }).click();
  const isThere = page.getByRole("heading", { name: /^Person [0-9a-f]{6}/ }).waitFor();
  await isThere.catch(async (cause: unknown) => {
    throw new Error(`${name} was not recorded; the page says: ${await page.locator("main").innerText()}`, { cause });
  });
}

/** What is asked for must be kept nowhere either. */
async function searchFor(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/persons`);
  await page.getByText("Find a person").click();
  await page.getByLabel("Name, or how it begins").fill(name);
  await page.getByLabel("Why?").selectOption("working_on_case");
  await page.getByRole("button", { name: "Search and record it" }).click();
  await page.getByRole("button", { name: "Close the results" }).waitFor();
}

function serverFolder(): string | undefined {
  return server === undefined ? undefined : process.env["SUAR_TEST_POSTGRES_FOLDER"];
}

/** Everything that the node left behind, and the server's own files where they can be read. */
async function searchAll() {
  const folders = [node.dataDir, folder, ...[serverFolder()].filter((one) => one !== undefined)];
  const each = await Promise.all(folders.map((one) => findDisguised(one, marks)));
  return {
    files: each.reduce((sum, { files }) => sum + files, 0),
    bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
    found: each.flatMap(({ found }) => found),
  };
}

/** A backup is sealed, so it is opened where no key of the organisation is, and what lies there is searched. */
async function backUpAndRestore({ dataDir, output }: RunningNode): Promise<void> {
  const backup = join(folder, "backup.age");
  const identity = join(folder, "identity");
  await writeFile(identity, /AGE-SECRET-KEY-\w+/.exec(output())?.[0] ?? "", { mode: 0o600 });
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): void => {
    execFileSync(process.execPath, [suar, ...args], { env: { ...process.env, ...more }, stdio: "ignore" });
  };
  run(["backup", backup, "--data", dataDir], url === undefined ? {} : { SUAR_DATABASE_URL: url });
  run(["restore", backup, "--data", join(folder, "restored"), "--identity", identity, "--without-erasures"]);
}
