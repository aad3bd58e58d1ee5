import { makeLog } from "./make-log.ts";
import { readSettings } from "@suar/services/settings";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
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

const start = async (port = "0") => {
  const said: string[] = [];
  const env = { SUAR_DATA: join(dataDir, "node"), SUAR_PORT: port, SUAR_LOG: "silent" };
  const { settings } = readSettings({ env, cwd: dataDir });
  const log = makeLog(settings);
  const serving = await serve(settings, { say: (line) => void said.push(line), signals: false, log });
  return { serving, said };
};

// One folder for all, in this order: making the first database of a node is what takes time.
describe("serve", { timeout: 180_000 }, () => {
  test("says the link and the backup's key once, then a new link until somebody claims the node", async () => {
    const { serving, said } = await start();
    const [identity, link, address] = said;
    expect(identity).toMatch(/AGE-SECRET-KEY-1[A-Z0-9]+/);
    expect(link).toContain(serving.claimLink);
    expect(address).toContain(serving.url);
    await serving.close();
    const second = await start();
    expect(second.said.join()).not.toContain("AGE-SECRET-KEY");
    expect(second.serving.claimLink?.split("#")[1]).not.toBe(serving.claimLink?.split("#")[1]);
    await second.serving.close();
  });

  test("refuses a port that is taken, and leaves the data folder free", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    await expect(start(String(port))).rejects.toMatchObject({
      code: "settings.invalid",
      details: { setting: "SUAR_PORT", value: port },
    });
    other.close();
    const { serving } = await start();
    await serving.close();
  });

  test("refuses a data folder that another process has, by that process's id; that one stops in good order", async () => {
    const server = await spawnServer(join(dataDir, "node"));
    await expect(start()).rejects.toMatchObject({ code: "data.locked", details: { pid: server.process.pid } });
    const client = httpClient(server.url, await claim(server.url, server.claimLink));
    const { id } = await client.upload("a.csv", "id,text\n1,a\n2,b\n");
    await client.start(id);
    const events = client.call(`/api/v1/imports/${id}/events`).then((answer) => answer.text());
    const upload = client.upload("b.csv", `id,text\n${"1,some text of an advert\n".repeat(100_000)}`);
    expect((await upload).state).toBe("uploaded");
    expect(await server.stop()).toBe(0);
    await events.catch(() => undefined);
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    const { serving, said } = await start();
    expect([said.length, serving.claimLink]).toEqual([1, undefined]);
    await serving.close();
  });
});
