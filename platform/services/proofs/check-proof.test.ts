import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildDevice } from "../sessions/testing/index.ts";
import { checkProof, type ProvenCall } from "./check-proof.ts";

const device = buildDevice();
const sid = "0190a000-0000-7000-8000-000000000000";
const url = "https://suar.example/api/v1/leads";
const call: ProvenCall = { method: "GET", urls: [url], sessionId: sid, key: device.device.key };
const now = Date.UTC(2026, 10, 21, 12);
const said = { htm: "GET", htu: url, sid };
const iat = now / 1000;
const good = device.prove(said, { iat });
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("checkProof refuses", () => {
  test("no proof, one by another key, and any for a session that has none", () => {
    expect(checkProof(undefined, call, now)).toEqual({ fault: "device" });
    expect(checkProof(buildDevice().prove(said, { iat }), call, now)).toEqual({ fault: "device" });
    expect(checkProof(good, { ...call, key: null }, now)).toEqual({ fault: "device" });
  });

  test("a proof for another method, address or session", () => {
    for (const other of [
      { htm: "POST" },
      { htu: `${url}/1` },
      { htu: "https://other.example/api/v1/leads" },
      { sid: "x" },
    ])
      expect(checkProof(device.prove(said, { iat, ...other }), call, now)).toEqual({ fault: "call" });
  });

  test("a proof from more than a minute ago or ahead", () => {
    for (const seconds of [-61, 61, -3600, 3600])
      expect(checkProof(device.prove(said, { iat: iat + seconds }), call, now)).toEqual({ fault: "time" });
  });

  test("other heads: no signature, another algorithm, a key of its own", () => {
    const [, body = "", signature = ""] = good.split(".");
    const heads = [
      { alg: "none", typ: "dpop+jwt" },
      { alg: "HS256", typ: "dpop+jwt" },
      { alg: "ES256", typ: "JWT" },
      { alg: "ES256", typ: "dpop+jwt", jwk: device.device.key },
    ];
    for (const head of heads)
      expect(checkProof(`${encode(head)}.${body}.${signature}`, call, now)).toEqual({ fault: "device" });
    expect(checkProof(`${encode(heads[0])}.${body}.`, call, now)).toEqual({ fault: "device" });
  });

  test("a proof with any one character changed", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(..."AZaz09-_.=~"), (at, character) => {
        fc.pre(good[at] !== character);
        const changed = good.slice(0, at) + character + good.slice(at + 1);
        const verdict = checkProof(changed, call, now);
        // The last character of base64url has bits that say nothing.
        if (
          Buffer.from(changed.split(".")[2] ?? "", "base64url").equals(
            Buffer.from(good.split(".")[2] ?? "", "base64url"),
          )
        )
          return;
        expect(verdict).toEqual({ fault: "device" });
      }),
    );
  });

  test("any text, without an error", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.base64String(), { maxLength: 4 }).map((parts) => parts.join(".")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(checkProof(text, call, now)).toEqual({ fault: "device" });
      }),
    );
    expect(checkProof(`${"A".repeat(5_000_000)}.A.A`, call, now)).toEqual({ fault: "device" });
  });
});

test("a proof by the device for this call is taken, from a clock up to a minute wrong, under any name of the node", () => {
  expect(checkProof(good, call, now)).toMatchObject({ claims: said });
  for (const seconds of [-60, 60]) {
    const proof = device.prove(said, { iat: iat + seconds });
    expect(checkProof(proof, { ...call, urls: ["http://127.0.0.1:8470/api/v1/leads", url] }, now)).toMatchObject({
      claims: said,
    });
  }
});
