import { expect, test } from "vitest";
import { exportLimitOf } from "./export-limits.ts";
import { givableRoles } from "./givable-roles.ts";
import { roles } from "./roles.ts";

test("only administrators make administrators, supervisors and auditors", () => {
  expect(givableRoles([])).toEqual([]);
  for (const role of ["case_worker", "analyst", "viewer", "auditor"] as const) expect(givableRoles([role])).toEqual([]);
  expect(givableRoles(["supervisor"])).toEqual(["case_worker", "analyst", "viewer"]);
  expect(givableRoles(["viewer", "administrator"])).toEqual(roles);
});

test("a role that is not named takes nothing out; of several the highest counts", () => {
  expect(exportLimitOf([], "record")).toBe(0);
  expect(exportLimitOf(["viewer", "auditor"], "record")).toBe(0);
  expect(exportLimitOf(["administrator", "analyst"], "person")).toBe(0);
  expect(exportLimitOf(["analyst", "case_worker"], "record")).toBe(50_000);
});
