import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { isPublicAddress, judgeAddress } from "./guard-address.ts";
import { postEnvelope } from "./post-envelope.ts";

const strict = { allowsLoopback: false, privateHosts: [] };
const loopback = { allowsLoopback: true, privateHosts: [] };

describe("an address of a partner", () => {
  test("is not called in the clear, by number, on this machine, or with anything behind the host", () => {
    for (const address of [
      "http://partner.example.org",
      "https://10.0.0.1",
      "https://[fd00::1]",
      "https://2130706433",
      "https://partner.example.org/path",
      "https://user@partner.example.org",
      "http://127.0.0.1:8470",
      "http://localhost:8470",
      "https://127.0.0.1",
      "file:///etc/passwd",
      "",
    ]) {
      expect(judgeAddress(address, strict), address).toEqual({ allowed: false });
    }
  });

  test("may lead into a private network only where the operator named it", () => {
    const rules = { allowsLoopback: false, privateHosts: ["node.ministry.internal"] };
    expect(judgeAddress("https://node.ministry.internal", rules)).toMatchObject({ mayBePrivate: true });
    expect(judgeAddress("https://partner.example.org", rules)).toMatchObject({ mayBePrivate: false });
    expect(judgeAddress("http://127.0.0.1:8470", loopback)).toMatchObject({ mayBePrivate: true });
    expect(judgeAddress("http://[::1]:8470", loopback)).toMatchObject({ mayBePrivate: true });
    expect(judgeAddress("http://node.ministry.internal", rules)).toEqual({ allowed: false });
  });

  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.31.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "fc00::1",
    "fe80::1",
    "ff02::1",
    "not an address",
  ])("%s is not the public internet", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["93.184.216.34", "1.1.1.1", "2606:4700::1111"])("%s is", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe("a call", () => {
  const served = async (
    answer: (path: string) => { status: number; headers?: Record<string, string>; body?: string },
  ) => {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? "");
      const { status, headers = {}, body = "" } = answer(request.url ?? "");
      response.writeHead(status, headers).end(body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { origin, paths, close: () => server.close() };
  };

  test("is not made where the rules forbid it, also when a name leads to this machine", async () => {
    const { origin, paths, close } = await served(() => ({ status: 200 }));
    expect(await postEnvelope(origin, "x", strict)).toEqual({ ok: false, reason: "address_not_allowed" });
    const port = new URL(origin).port;
    expect(await postEnvelope(`https://localhost.:${port}`, "x", strict)).toMatchObject({ ok: false });
    expect(paths).toEqual([]);
    close();
  });

  test("follows no redirect and believes no answer of another kind or size", async () => {
    const elsewhere = await served(() => ({ status: 200, headers: { "content-type": "application/jose" }, body: "x" }));
    for (const answer of [
      { status: 307, headers: { location: `${elsewhere.origin}/` } },
      { status: 200, headers: { "content-type": "text/html" }, body: "<p>" },
      { status: 200, headers: { "content-type": "application/jose" }, body: "x".repeat(300_000) },
      { status: 500 },
    ]) {
      const { origin, close } = await served(() => answer);
      expect(await postEnvelope(origin, "x", loopback)).toEqual({ ok: false, reason: "odd_answer" });
      close();
    }
    expect(elsewhere.paths).toEqual([]);
    elsewhere.close();
  });

  test("to nobody is no answer; a 403 says that they do not know us", async () => {
    const { origin, close } = await served(() => ({ status: 403 }));
    expect(await postEnvelope(origin, "x", loopback)).toEqual({ ok: false, reason: "not_known_there" });
    close();
    expect(await postEnvelope("http://127.0.0.1:1", "x", loopback)).toEqual({ ok: false, reason: "no_answer" });
  });
});
