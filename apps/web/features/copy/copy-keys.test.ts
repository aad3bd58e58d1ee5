import { expect, test } from "vitest";
import { copyKeys, fromBase64Url, openSealed, sealWords, toBase64Url } from "./copy-keys.ts";

const secret = Uint8Array.from({ length: 32 }, (_, index) => index);

test("the browser derives what the node derives: the vector of platform/services/copies", async () => {
  const keys = await copyKeys(secret, "012345");
  expect(keys.lookup).toBe("z5L423ZBBivLx49InYPF_w");
  expect(keys.proof).toBe("DLobvweW5X_R3E7ATcPLWyE20sZApHoMWnhmSbm5a_c");
  expect(
    await openSealed(
      keys.content,
      "cAOpqfuRxVRs3vrFt34Eq_6d5HtqbYca4qChbJu8-CGmFd-ObKPn6Q8cXgLkHcXl-jVYGZzXrH8gtaMOyidcD4MP09Dp",
    ),
  ).toBe("ថតចម្លង · نسخة · copy");
});

test("another PIN, another paper or a changed byte opens nothing", async () => {
  const sealed = "cAOpqfuRxVRs3vrFt34Eq_6d5HtqbYca4qChbJu8-CGmFd-ObKPn6Q8cXgLkHcXl-jVYGZzXrH8gtaMOyidcD4MP09Dp";
  const wrongPin = await copyKeys(secret, "012346");
  await expect(openSealed(wrongPin.content, sealed)).rejects.toThrow();
  expect(wrongPin.lookup).toBe((await copyKeys(secret, "012345")).lookup);
  const { content } = await copyKeys(Uint8Array.from(secret).fill(1, 31), "012345");
  await expect(openSealed(content, sealed)).rejects.toThrow();
});

test("words are sealed each time anew, and base64url comes back as it was", async () => {
  const { answer } = await copyKeys(secret, "012345");
  const [one, two] = [await sealWords(answer, "this is wrong"), await sealWords(answer, "this is wrong")];
  expect(one).not.toBe(two);
  for (const text of [one, two]) expect(toBase64Url(fromBase64Url(text))).toBe(text);
});
