import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

test("a wrong password and an unknown person are refused", async () => {
  const stored = await hashPassword("a long enough password");
  expect(await verifyPassword("another password", stored)).toBe(false);
  expect(await verifyPassword("a long enough password", undefined)).toBe(false);
  await expect(verifyPassword("x", "plain text")).rejects.toThrow(RangeError);
});

test("the right password is known again, also from another keyboard", async () => {
  const stored = await hashPassword("caf\u00e9 \uff41t midnight");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await verifyPassword("cafe\u0301 at midnight", stored)).toBe(true);
  expect(await hashPassword("caf\u00e9 \uff41t midnight")).not.toBe(stored);
});

test("the stored string is what RFC 9106 says of its own parts", async () => {
  const stored = await hashPassword("twelve letters");
  const [salt = "", hash = ""] = stored.split("$").slice(4);
  const tag = argon2Sync("argon2id", {
    message: "twelve letters",
    nonce: Buffer.from(salt, "base64"),
    memory: 19_456,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  expect(tag.toString("base64").replace(/=+$/, "")).toBe(hash);
});

test("an unknown person takes as much work as a known one", async () => {
  const stored = await hashPassword("a long enough password");
  /** The least of five: the process may do other work beside one of them. */
  const spent = async (hash: string | undefined): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = process.cpuUsage();
      await verifyPassword("not it", hash);
      const { user, system } = process.cpuUsage(before);
      times.push(user + system);
    }
    return Math.min(...times);
  };
  const [known, unknown] = [await spent(stored), await spent(undefined)];
  expect(unknown).toBeGreaterThan(known / 4);
});
