import { readingSchema, type OrgId, type SessionId, type UserId } from "@suar/domain";
import { describe, expect, test } from "vitest";
import { makeId, type Actor } from "../sessions/index.ts";
import { readOneText } from "./index.ts";

const actor = (role: Actor["roles"][number]): Actor => ({
  orgId: makeId<OrgId>(),
  userId: makeId<UserId>(),
  sessionId: makeId<SessionId>(),
  name: "Test Person",
  roles: [role],
});
const talk = `[22/11/2026, 14:02:11] Mia: hello, I am a manager of a hotel
[22/11/2026, 14:03:00] Bo: who are you?
[22/11/2026, 14:05:00] Mia: no visa needed, your passport is kept by the company. Write me on Telegram @hoteljob_demo`;

describe("reading one text", () => {
  test("is refused to a viewer and an auditor", () => {
    for (const role of ["viewer", "auditor"] as const) {
      expect(() => readOneText(actor(role), { text: "Work" })).toThrow(
        expect.objectContaining({ code: "session.forbidden" }),
      );
    }
  });

  test("gives what stands in it, and no score", () => {
    const text = "Urgent j0b in Poipet! USD 1,500 per month, passports are kept. WhatsApp +855 00 000 000";
    const reading = readOneText(actor("analyst"), { text });
    expect(readingSchema.strict().parse(reading)).toEqual(reading);
    expect(reading.language.language).toBe("eng");
    expect(reading.kind?.kind).toBe("recruit");
    expect(reading.disguises.map(({ disguise }) => disguise)).toContain("leet");
    expect(reading.conversation).toBeNull();
    for (const { start, end, excerpt } of [...reading.indicators, ...(reading.kind?.evidence ?? [])]) {
      expect(text.slice(start, end)).toBe(excerpt);
    }
    expect(JSON.stringify(reading)).not.toMatch(/risk|score/);
  });

  test("of a conversation gives steps with their places in the whole text, and not of the person who was written to", () => {
    const { conversation } = readOneText(actor("analyst"), { text: talk, target: "Bo" });
    expect(conversation).toMatchObject({ accounts: ["Mia", "Bo"], messages: 3 });
    expect(conversation?.writers.map(({ account }) => account)).toEqual(["Mia"]);
    expect(conversation?.stages.length).toBeGreaterThan(0);
    for (const { start, end, excerpt, account } of conversation?.stages ?? []) {
      expect(talk.slice(start, end)).toBe(excerpt);
      expect(account).toBe("Mia");
    }
  });
});
