import { expect, test } from "vitest";
import { auditFilterOf, isSubject, readAuditSearch } from "./audit-search.ts";

test("drops what means nothing", () => {
  expect(readAuditSearch({ actor: 7, action: "a b", subject: "<b>", from: "today", to: "", more: "x" })).toEqual({});
});

test("keeps ids, actions and days", () => {
  const search = { actor: "program", action: "lead.opened", subject: "0190a000-0000", from: "2026-11-21" };
  expect(readAuditSearch(search)).toEqual(search);
  expect(auditFilterOf(search)).toEqual({ ...search, to: "" });
});

test("knows what cannot be a number of a thing", () => {
  expect([isSubject(""), isSubject("0190a000"), isSubject("Som Chai")]).toEqual([true, true, false]);
});
