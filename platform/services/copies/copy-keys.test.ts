import { expect, test } from "vitest";
import { deriveCopyKeys, hashOfKey, lookupOf } from "./derive-copy-keys.ts";
import { openByCopyKey, sealByCopyKey } from "./seal-copy.ts";

const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
const sealed = "cAOpqfuRxVRs3vrFt34Eq_6d5HtqbYca4qChbJu8-CGmFd-ObKPn6Q8cXgLkHcXl-jVYGZzXrH8gtaMOyidcD4MP09Dp";
const refusal = expect.objectContaining({ code: "key.broken_seal" });

test("another PIN, another paper, a changed byte and text that is no seal open nothing", async () => {
  const { content, lookup } = await deriveCopyKeys(secret, "012346");
  expect(() => openByCopyKey(content, sealed)).toThrow(refusal);
  expect(lookup).toEqual(lookupOf(secret));
  const { content: right } = await deriveCopyKeys(secret, "012345");
  const bytes = Buffer.from(sealed, "base64url");
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => openByCopyKey(right, changed.toString("base64url"))).toThrow(refusal);
  }
  for (const text of ["", "AAAA", "!!"]) expect(() => openByCopyKey(right, text)).toThrow(refusal);
});

test("the keys are those of the vector that the browser is held to", async () => {
  const keys = await deriveCopyKeys(secret, "012345");
  expect(keys.lookup.toString("base64url")).toBe("z5L423ZBBivLx49InYPF_w");
  expect(keys.proof.toString("base64url")).toBe("DLobvweW5X_R3E7ATcPLWyE20sZApHoMWnhmSbm5a_c");
  expect(keys.answer.toString("base64url")).toBe("nZR-IhxwaKnVUxcmIoYeehuNkbO1uXJleo2GR3cWVn8");
  expect(openByCopyKey(keys.content, sealed)).toBe("ថតចម្លង · نسخة · copy");
  expect(new Set([keys.lookup, keys.proof, keys.content, keys.answer].map(hashOfKey)).size).toBe(4);
});

test("what is sealed twice looks different and opens the same", () => {
  const key = Buffer.alloc(32, 7);
  const [one, two] = [sealByCopyKey(key, "a"), sealByCopyKey(key, "a")];
  expect(one).not.toBe(two);
  expect([openByCopyKey(key, one), openByCopyKey(key, two)]).toEqual(["a", "a"]);
});
