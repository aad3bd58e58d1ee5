import {
  makeUuidV7,
  type OrgId,
  type Role,
  screeningSchema,
  type SessionId,
  SuarError,
  type UserId,
} from "@suar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../sessions/index.ts";
import { screenText } from "./index.ts";

const id = <Id extends string>(n: number): Id => makeUuidV7<Id>(n, new Uint8Array(10));
const actorOf = (role: Role): Actor => ({
  orgId: id<OrgId>(1),
  userId: id<UserId>(2),
  sessionId: id<SessionId>(3),
  name: "Synthetic",
  roles: [role],
});

test.each(["viewer", "auditor"] as const)("refuses a %s", (role) => {
  expect(() => screenText(actorOf(role), { id: "1", text: "x" })).toThrow(SuarError);
});

test("gives what was found with its place, and the asker's own id", () => {
  const text = "Work in Poipet, free air ticket, no visa needed. +855 12 345 678";
  const { id: own, language, indicators, entities } = screenText(actorOf("analyst"), { id: "a-1", text });
  expect([own, language]).toEqual(["a-1", "eng"]);
  for (const { start, end, excerpt } of indicators) expect(text.slice(start, end)).toBe(excerpt);
  const phone = "+855 12 345 678";
  const start = text.indexOf(phone);
  expect(entities).toContainEqual({
    type: "phone",
    value: "+85512345678",
    text: phone,
    start,
    end: start + phone.length,
  });
});

test("any text has an answer of the promised shape", () => {
  const actor = actorOf("analyst");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(screeningSchema.safeParse(screenText(actor, { id: "", text })).success).toBe(true);
    }),
  );
});
