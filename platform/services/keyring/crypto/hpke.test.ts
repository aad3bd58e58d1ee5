import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openFrom, sealTo } from "./hpke.ts";
import { makeKeyPair } from "./x25519.ts";

const broken = expect.objectContaining({ code: "key.broken_seal" }) as Error;
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const bytes = (): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: 300 });
const view = (data: Uint8Array): ArrayBuffer => new Uint8Array(data).buffer;

test("another key, another context, a changed or a short message opens nothing", () => {
  const [ours, theirs] = [makeKeyPair(), makeKeyPair()];
  fc.assert(
    fc.property(bytes(), bytes(), fc.nat(), fc.integer({ min: 1, max: 255 }), (message, context, place, flip) => {
      const sealed = sealTo(ours.publicKey, message, context);
      expect(() => openFrom(theirs.privateKey, sealed, context)).toThrow(broken);
      expect(() => openFrom(ours.privateKey, sealed, Buffer.concat([context, Buffer.of(0)]))).toThrow(broken);
      const changed = Buffer.from(sealed);
      const at = place % changed.length;
      changed[at] = (changed[at] ?? 0) ^ flip;
      // The highest bit of an X25519 public half means nothing (RFC 7748, section 5), but it is part of what is proved.
      expect(() => openFrom(ours.privateKey, changed, context)).toThrow(broken);
      expect(() => openFrom(ours.privateKey, sealed.subarray(0, place % sealed.length), context)).toThrow(broken);
    }),
    { numRuns: 40 },
  );
});

test("a public half of small order is refused", () => {
  const zero = Buffer.alloc(32);
  expect(() => sealTo(zero, Buffer.from("x"), zero)).toThrow(broken);
  expect(() => sealTo(Buffer.alloc(31, 7), Buffer.from("x"), zero)).toThrow(broken);
});

test("what is sealed opens again, and never looks the same twice", () => {
  const { publicKey, privateKey } = makeKeyPair();
  fc.assert(
    fc.property(bytes(), bytes(), (message, context) => {
      const sealed = sealTo(publicKey, message, context);
      expect(openFrom(privateKey, sealed, context)).toEqual(Buffer.from(message));
      expect(sealTo(publicKey, message, context)).not.toEqual(sealed);
    }),
    { numRuns: 40 },
  );
});

test("it is HPKE: another implementation of RFC 9180 opens our seals and we open its", async () => {
  const { publicKey, privateKey } = makeKeyPair();
  const message = Buffer.from("ភ្នំពេញ and more than one block of it");
  const info = Buffer.from("context");
  const theirPublic = await suite.kem.importKey("raw", view(publicKey), true);
  const theirPrivate = await suite.kem.importKey("raw", view(privateKey), false);

  const made = await suite.seal({ recipientPublicKey: theirPublic, info: view(info) }, view(message));
  const joined = Buffer.concat([Buffer.from(made.enc), Buffer.from(made.ct)]);
  expect(openFrom(privateKey, joined, info)).toEqual(message);

  const sealed = sealTo(publicKey, message, info);
  const opened = await suite.open(
    { recipientKey: theirPrivate, enc: view(sealed.subarray(0, 32)), info: view(info) },
    view(sealed.subarray(32)),
  );
  expect(Buffer.from(opened)).toEqual(message);
});
