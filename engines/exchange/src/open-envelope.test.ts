import { base64url, CompactSign } from "jose";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { clockSkewMs, envelopeKinds, envelopeLifeMs, envelopeRefusals, maxEnvelopeLength } from "./envelope.ts";
import { openContent } from "./seal-content.ts";
import { openEnvelope } from "./open-envelope.ts";
import { renewEnvelope } from "./renew-envelope.ts";
import { signEnvelope, type EnvelopeDraft } from "./sign-envelope.ts";
import { buildParty, makeId, now, type TestParty } from "./testing/build-party.ts";

const hour = 60 * 60_000;
let sender: TestParty;
let reader: TestParty;
beforeAll(async () => {
  sender = await buildParty("Sender");
  reader = await buildParty("Reader");
});

const draft = (over: Partial<EnvelopeDraft> = {}): EnvelopeDraft => ({
  id: makeId(),
  kind: "item_shared",
  issuer: sender.card.party,
  audience: reader.card.party,
  agreement: makeId(),
  sequence: 1,
  classes: ["lead_summary"],
  tlp: "TLP:AMBER",
  content: { words: "synthetic ភាសាខ្មែរ" },
  ...over,
});
const sign = (over: Partial<EnvelopeDraft> = {}, at = now) =>
  signEnvelope(draft(over), { now: at, key: sender.keys.signing, to: reader.card.sealing });
const open = (text: string, at = now) =>
  openEnvelope(text, {
    now: at,
    isAudience: (party) => party === reader.card.party,
    keyOf: (issuer) => (issuer === sender.card.party ? sender.card.signing : undefined),
  });

describe("an envelope is refused", () => {
  test("when it was signed by another key, in another's name, or changed on the way", async () => {
    const forged = await signEnvelope(draft(), { now, key: reader.keys.signing, to: reader.card.sealing });
    expect(await open(forged)).toEqual({ ok: false, reason: "bad_signature" });
    expect(await open(await sign({ issuer: makeId() }))).toEqual({ ok: false, reason: "unknown_issuer" });
    const text = await sign();
    const [header = "", payload = "", signature = ""] = text.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
    const widened = base64url.encode(JSON.stringify({ ...claims, tlp: "TLP:CLEAR" }));
    expect(await open(`${header}.${widened}.${signature}`)).toEqual({ ok: false, reason: "bad_signature" });
  });

  test("for another reader; the sender may be told, because the signature is right", async () => {
    const reading = await open(await sign({ audience: makeId() }));
    expect(reading).toMatchObject({ ok: false, reason: "other_audience", envelope: { issuer: sender.card.party } });
  });

  test("when it is too old, or comes from a clock an hour ahead; within ten minutes clocks may differ", async () => {
    const text = await sign();
    expect(await open(text, now + envelopeLifeMs + clockSkewMs + 1)).toMatchObject({ ok: false, reason: "expired" });
    expect(await open(text, now - hour)).toMatchObject({ ok: false, reason: "from_the_future" });
    expect(await open(text, now - clockSkewMs)).toMatchObject({ ok: true });
    expect(await open(text, now + envelopeLifeMs + clockSkewMs)).toMatchObject({ ok: true });
  });

  test("when it asks for another algorithm, brings a key, or says that something is critical", async () => {
    const bytes = Buffer.from(JSON.stringify({ hello: 1 }));
    for (const header of [
      { alg: "none", typ: "suar-envelope" },
      { alg: "HS256", typ: "suar-envelope" },
      { alg: "EdDSA", typ: "suar-envelope", jwk: sender.card.signing },
      { alg: "EdDSA", typ: "suar-envelope", crit: ["b64"], b64: false },
    ]) {
      const text = `${base64url.encode(JSON.stringify(header))}.${base64url.encode(bytes)}.${"A".repeat(86)}`;
      expect(await open(text)).toEqual({ ok: false, reason: "malformed" });
    }
    const asCard = await new CompactSign(bytes)
      .setProtectedHeader({ alg: "EdDSA", typ: "suar-card" })
      .sign({ ...sender.keys.signing });
    expect(await open(asCard)).toEqual({ ok: false, reason: "malformed" });
  });

  test("when its kind is none of the list, or a field is missing or too many", async () => {
    const claims = { ...draft(), version: 1, issued: now, expires: now + 1, content: "a.b" };
    const signed = (value: object) =>
      new CompactSign(Buffer.from(JSON.stringify(value)))
        .setProtectedHeader({ alg: "EdDSA", typ: "suar-envelope" })
        .sign({ ...sender.keys.signing });
    expect(await open(await signed({ ...claims, kind: "match_asked" }))).toEqual({ ok: false, reason: "unknown_kind" });
    expect(await open(await signed({ ...claims, extra: 1 }))).toEqual({ ok: false, reason: "malformed" });
    expect(await open(await signed({ ...claims, classes: ["everything"] }))).toEqual({
      ok: false,
      reason: "malformed",
    });
    expect(await open(await signed({}))).toEqual({ ok: false, reason: "malformed" });
  });

  test("when it is larger than the limit, before anything of it is read", async () => {
    expect(await open("a".repeat(maxEnvelopeLength + 1))).toEqual({ ok: false, reason: "too_large" });
    await expect(sign({ content: "x".repeat(100_000) })).rejects.toThrow(RangeError);
  });

  test("with a closed reason and never an exception, whatever the bytes", async () => {
    const good = await sign();
    const mutated = fc
      .tuple(fc.nat(good.length - 1), fc.constantFrom("A", "z", ".", "-", " ", "\u0000", "é"))
      .map(([at, letter]) => good.slice(0, at) + letter + good.slice(at + 1));
    const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.json(), mutated);
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const reading = await open(text);
        if (reading.ok) expect(text).toBe(good);
        else expect(envelopeRefusals).toContain(reading.reason);
      }),
      { numRuns: 300 },
    );
  });
});

describe("an envelope", () => {
  test("arrives as it was sent, of every kind, and its content opens for the reader only", async () => {
    for (const kind of envelopeKinds) {
      const reading = await open(await sign({ kind }));
      if (!reading.ok) throw new Error(reading.reason);
      expect(reading.envelope).toMatchObject({ kind, issued: now, expires: now + envelopeLifeMs });
      expect(await openContent(reading.envelope, reader.keys.sealing)).toEqual({ words: "synthetic ភាសាខ្មែរ" });
      expect(await openContent(reading.envelope, sender.keys.sealing)).toBeUndefined();
    }
  });

  test("signed anew is the same envelope at another time; what is none is refused", async () => {
    const id = makeId();
    const key = sender.keys.signing;
    const later = now + 20 * 24 * hour;
    const renewed = await renewEnvelope(await sign({ id }), { now: later, key });
    const reading = await open(renewed, later);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.envelope).toMatchObject({ id, issued: later, expires: later + envelopeLifeMs });
    expect(await openContent(reading.envelope, reader.keys.sealing)).toEqual({ words: "synthetic ភាសាខ្មែរ" });
    await expect(renewEnvelope("a.b.c", { now: later, key })).rejects.toThrow(TypeError);
  });

  test("carries its content sealed: nobody on the way reads it, and it opens in no other envelope", async () => {
    const text = await sign({ content: { words: "hush-4711" } });
    const outside = Buffer.from(text.split(".")[1] ?? "", "base64url").toString();
    expect(outside).not.toContain("hush-4711");
    const reading = await open(text);
    if (!reading.ok) throw new Error(reading.reason);
    expect(await openContent({ ...reading.envelope, id: makeId() }, reader.keys.sealing)).toBeUndefined();
    expect(await openContent({ ...reading.envelope, content: "a.b.c.d.e" }, reader.keys.sealing)).toBeUndefined();
  });
});
