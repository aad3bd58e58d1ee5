import { expect, test } from "vitest";
import { contactKey } from "./contact-key.ts";

test("does not take a short number or a name on a platform for the end of a longer one", () => {
  expect(contactKey({ type: "phone", value: "0123" })).toBe("phone 0123");
  expect(contactKey({ type: "telegram", value: "example_work_12345678" })).toBe("telegram example_work_12345678");
  expect(contactKey({ type: "email", value: "a12345678" })).not.toBe(contactKey({ type: "email", value: "b12345678" }));
});

test("knows a number with and without its country, and on a platform that calls by numbers", () => {
  const key = contactKey({ type: "phone", value: "+66417678901" });
  expect(contactKey({ type: "phone", value: "0417678901" })).toBe(key);
  expect(contactKey({ type: "whatsapp", value: "+66417678901" })).toBe(key);
  expect(contactKey({ type: "phone", value: "+66417678902" })).not.toBe(key);
});
