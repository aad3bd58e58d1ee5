import { describe, expect, test } from "vitest";
import type { OrgId, UserId } from "../ids.ts";
import { decide, type Asker } from "./decide.ts";
import type { Role } from "./roles.ts";

const orgId = "org" as OrgId;
const userId = "user" as UserId;
const asker = (...roles: Role[]): Asker => ({ orgId, userId, roles });

describe("a decision of the policy", () => {
  test("refuses a person without a role, and a role that is not named", () => {
    expect(decide(asker(), "lead.read")).toEqual({ allowed: false, why: "role" });
    expect(decide(asker("auditor"), "lead.read")).toEqual({ allowed: false, why: "role" });
    expect(decide(asker("viewer"), "lead.export")).toEqual({ allowed: false, why: "role" });
  });

  test("answers for another organisation's thing as if it were not there", () => {
    const elsewhere = { orgId: "other" as OrgId };
    expect(decide(asker("administrator", "supervisor"), "lead.read", elsewhere)).toEqual({
      allowed: false,
      why: "absent",
    });
  });

  test("reaches one's own thing where it does not reach a colleague's", () => {
    const own = { orgId, ownerId: userId };
    const theirs = { orgId, ownerId: "colleague" as UserId };
    expect(decide(asker("analyst"), "lead.withdraw_decision", own)).toEqual({ allowed: true });
    expect(decide(asker("analyst"), "lead.withdraw_decision", theirs)).toEqual({ allowed: false, why: "role" });
    expect(decide(asker("analyst", "supervisor"), "lead.withdraw_decision", theirs)).toEqual({ allowed: true });
  });

  test("does not count a role that somebody has for an emergency where only their own count", () => {
    const here = { ...asker("case_worker", "supervisor"), emergencyRoles: ["supervisor"] as const };
    for (const action of ["emergency.decide", "emergency.review", "invitation.make"] as const)
      expect(decide(here, action)).toEqual({ allowed: false, why: "role" });
    expect(decide(here, "key.grant")).toEqual({ allowed: true });
  });

  test("lets a program do what its token names, and never what only people do", () => {
    const program = { ...asker("analyst"), tokenScopes: ["lead.read", "lead.decide"] as const };
    expect(decide(program, "lead.read")).toEqual({ allowed: true });
    expect(decide(program, "lead.open")).toEqual({ allowed: false, why: "token_scope" });
    expect(decide(program, "lead.decide")).toEqual({ allowed: false, why: "token_scope" });
  });
});
