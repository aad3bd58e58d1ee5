import { makeLog } from "./make-log.ts";
import { readSettings } from "@suar/services/settings";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "./serve.ts";
import { claim, httpClient } from "./testing/http-client.ts";
import { spawnServer } from "./testing/spawn-server.ts";

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "suar-serve-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const settingsOf = (folder: string, port = "0") =>
  readSettings({ env: { SUAR_DATA: join(dataDir, folder), SUAR_PORT: port, SUAR_LOG: "silent" }, cwd: dataDir }).settings;
const start = (folder: string, port?: string) => {
  const said: string[] = [];
  const settings = settingsOf(folder, port);
  const options = { say: (line: string) => void said.push(line), signals: false, log: makeLog(settings) };
  return serve(settings, options).then((serving) => ({ serving, said }));
};

describe("serve", { timeout: 180_000 }, () => {
  test("refuses a port that is taken, and leaves the data folder free", async () => {
    const { serving } = await start("first");
    const { port } = new URL(serving.url);
    await expect(start("second", port)).rejects.toMatchObject({
      code: "settings.invalid",
      details: { setting: "SUAR_PORT", value: Number(port) },
    });
    await serving.close();
    const { serving: again } = await start("second", port);
    await again.close();
  });

  test("refuses a data folder that another process has, with that process's id, and leaves the port free", async () => {
    const other = await spawnServer(join(dataDir, "shared"));
    await expect(start("shared")).rejects.toMatchObject({ code: "data.locked", details: { pid: other.process.pid } });
    expect(await other.stop()).toBe(0);
    const { serving } = await start("shared");
    await serving.close();
  });

  test("says the link and the backup's key once, and only the link until the node is claimed", async () => {
    const { serving, said } = await start("words");
    const [identity, link, address] = said;
    expect(identity).toMatch(/AGE-SECRET-KEY-1[A-Z0-9]+/);
    expect(link).toContain(serving.claimLink);
    expect(address).toContain(serving.url);
    await serving.close();
    const second = await start("words");
    expect(second.said.join()).not.toContain("AGE-SECRET-KEY");
    expect(second.serving.claimLink).not.toBe(serving.claimLink);
    await claim(second.serving.url, second.serving.claimLink);
    await second.serving.close();
    const third = await start("words");
    expect(third.said).toHaveLength(1);
    expect(third.serving.claimLink).toBeUndefined();
    await third.serving.close();
  });

  test("stops in good order: a running upload is finished, listeners are let go, the exit status is 0", async () => {
    const server = await spawnServer(join(dataDir, "stop"));
    const client = httpClient(server.url, await claim(server.url, server.claimLink));
    const { id } = await client.upload("a.csv", "id,text\n1,a\n2,b\n");
    await client.start(id);
    const events = client.call(`/api/v1/imports/${id}/events`).then((answer) => answer.text());
    const upload = client.upload("b.csv", `id,text\n${"1,some text of an advert\n".repeat(100_000)}`);
    expect((await upload).state).toBe("uploaded");
    expect(await server.stop()).toBe(0);
    await events.catch(() => undefined);
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });
});
