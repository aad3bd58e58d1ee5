import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import {
  preparePreservationSchema,
  type LocaleCode,
  type MarkPreservation,
  type Preservation,
  type PreparePreservation,
} from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { listLeads, readLead, removeLead } from "../leads/index.ts";
import { buildLead } from "../leads/testing/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { changePreservation, exportLetter, listPreservation, markPreservation, preparePreservation } from "./index.ts";

const now = Date.parse("2026-11-22T08:00:00.000Z");
const asked = (change: object = {}, language: LocaleCode = "en"): PreparePreservation =>
  preparePreservationSchema.parse({
    platform: "Example <platform>",
    language,
    content: {
      accounts: ["synthetic-account", '<script>alert("x")</script>'],
      posts: ["synthetic-1"],
      from: "2026-11-01",
      until: "2026-11-20",
      basis: "us_2703f",
      office: "Synthetic office",
      signedBy: "A. Person",
      replyTo: "office@example.org",
      date: "2026-11-22",
      ...change,
    },
  });

withTestDatabases("preservation", (open) => {
  let database: Database;
  let analyst: Actor;
  let viewer: Actor;
  let stranger: Actor;
  let leadId = "";
  const prepare = (actor = analyst, input = asked()) =>
    database.transaction((tx) => preparePreservation(tx, actor, { ...input, leadId }, now));
  const mark = (
    { id, version }: Pick<Preservation, "id" | "version">,
    step: MarkPreservation["step"],
    {
      on = "2026-11-22",
      actor = analyst,
      at = now,
      days,
    }: { on?: string; actor?: Actor; at?: number; days?: number } = {},
  ) =>
    database.transaction((tx) =>
      markPreservation(tx, actor, { id, version, step, on, words: "", ...(days === undefined ? {} : { days }) }, at),
    );
  const list = (actor = analyst, at = now) => database.transaction((tx) => listPreservation(tx, actor, leadId, at));
  const keepingOf = async (at: number) => {
    const query = { sort: "changed", offset: 0, limit: 10 } as const;
    const { leads } = await database.transaction((tx) => listLeads(tx, analyst, query, at));
    return leads[0]?.keeping;
  };
  const letter = (actor: Actor, id: string, format: "html" | "text" = "html") =>
    exportLetter(database, actor, { id, format }, now);

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
    viewer = await buildActor(database, { role: "viewer", orgId: analyst.orgId });
    stranger = await buildActor(database);
    leadId = await database.transaction((tx) => buildLead(tx, analyst, { changedAt: now - 1000 }));
  });

  describe("access", () => {
    test("who only reads prepares, marks and takes nothing, and another organisation sees nothing", async () => {
      await expect(prepare(viewer)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(prepare(stranger)).rejects.toMatchObject({ code: "lead.not_found" });
      const request = await prepare();
      await expect(mark(request, "sent", { actor: viewer })).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(mark(request, "sent", { actor: stranger })).rejects.toMatchObject({
        code: "preservation.not_found",
      });
      await expect(letter(viewer, request.id)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(letter(stranger, request.id)).rejects.toMatchObject({ code: "preservation.not_found" });
      await expect(list(stranger)).rejects.toMatchObject({ code: "lead.not_found" });
      expect(await list(viewer)).toMatchObject({
        requests: [{ may: { change: false, steps: [], takeLetter: false } }],
        may: { prepare: false },
      });
      expect(await database.db.selectFrom("exports").selectAll().execute()).toEqual([]);
    });

    test("the requests of a removed lead are gone with it", async () => {
      const request = await prepare();
      await database.transaction((tx) => removeLead(tx, analyst, leadId));
      await expect(mark(request, "sent")).rejects.toMatchObject({ code: "preservation.not_found" });
      await expect(letter(analyst, request.id)).rejects.toMatchObject({ code: "preservation.not_found" });
      await database.db.deleteFrom("leads").execute();
      expect(await database.db.selectFrom("preservation_requests").selectAll().execute()).toEqual([]);
    });
  });

  describe("a draft", () => {
    test("has no clock, is written anew by whoever saw it last, and moves its lead on", async () => {
      const request = await prepare();
      expect(request).toMatchObject({ state: "draft", clock: null, version: 1, content: { days: 90 } });
      const input = { ...asked({ posts: [] }), id: request.id };
      const write = (version: number) =>
        database.transaction((tx) => changePreservation(tx, analyst, { ...input, version }, now + 1));
      expect(await write(1)).toMatchObject({ version: 2, content: { posts: [] } });
      await expect(write(1)).rejects.toMatchObject({ code: "preservation.changed", details: { version: 2 } });
      const lead = await database.transaction((tx) => readLead(tx, analyst, leadId));
      expect(Date.parse(lead.changedAt)).toBe(now + 1);
      expect(await keepingOf(now)).toBeNull();
    });

    test("that was sent stays as it was sent", async () => {
      const sent = await mark(await prepare(), "sent");
      const input = { ...asked({ posts: [] }), id: sent.id, version: sent.version };
      await expect(database.transaction((tx) => changePreservation(tx, analyst, input, now))).rejects.toMatchObject({
        code: "preservation.changed",
      });
    });
  });

  describe("the clock", () => {
    const at = (day: string): number => Date.parse(`${day}T12:00:00.000Z`);

    test("runs 90 days from the day of sending, reminds 14 days before the end and says when it is over", async () => {
      const sent = await mark(await prepare(), "sent", { on: "2026-11-20" });
      expect(sent).toMatchObject({ state: "sent", clock: { keepUntil: "2027-02-18", daysLeft: 88, isDue: false } });
      expect(await keepingOf(at("2027-02-03"))).toMatchObject({ daysLeft: 15, isDue: false });
      expect(await keepingOf(at("2027-02-04"))).toMatchObject({ daysLeft: 14, isDue: true });
      expect(await keepingOf(at("2027-02-20"))).toMatchObject({ daysLeft: -2, isDue: true });
    });

    test("an extension follows the days that run; the end stops it; the list shows the one that ends first", async () => {
      const sent = await mark(await prepare(), "sent");
      const answered = await mark(sent, "answered", { on: "2026-11-23" });
      expect(answered.clock?.keepUntil).toBe("2027-02-20");
      const extended = await mark(answered, "extended", { on: "2027-02-10", at: at("2027-02-10") });
      expect(extended).toMatchObject({ state: "extended", clock: { keepUntil: "2027-05-21" } });
      const other = await mark(await prepare(analyst, asked({ days: 30 })), "sent");
      expect(await keepingOf(now)).toMatchObject({ keepUntil: "2026-12-22" });
      expect(await mark(other, "ended")).toMatchObject({ state: "ended", clock: null, may: { steps: [] } });
      expect(await keepingOf(now)).toMatchObject({ keepUntil: "2027-05-21" });
      expect((await list()).requests.map(({ state }) => state)).toEqual(["ended", "extended"]);
    });

    test("no step is taken out of turn, on a day to come or before the step before it, or over somebody else's", async () => {
      const draft = await prepare();
      await expect(mark(draft, "extended")).rejects.toMatchObject({ code: "call.invalid", details: { field: "step" } });
      await expect(mark(draft, "sent", { on: "2026-11-24" })).rejects.toMatchObject({ details: { field: "on" } });
      const sent = await mark(draft, "sent", { on: "2026-11-23" });
      await expect(mark(sent, "answered", { on: "2026-11-22" })).rejects.toMatchObject({ details: { field: "on" } });
      await expect(mark(draft, "ended")).rejects.toMatchObject({ code: "preservation.changed" });
      expect((await list()).requests[0]?.history.map(({ step, by }) => [step, by])).toEqual([
        ["prepared", "Test Person"],
        ["sent", "Test Person"],
      ]);
    });
  });

  describe("the letter", () => {
    test("asks in its language for the days, runs nothing, claims nothing of anybody and is counted and recorded", async () => {
      const { id } = await prepare(analyst, asked({}, "ar"));
      const page = await letter(analyst, id);
      expect(page).toContain('<html lang="ar" dir="rtl">');
      expect(page).toContain("default-src 'none'");
      expect(page).not.toContain("<script>");
      expect(page).toContain("2703(f)");
      expect(page).toContain("90");
      const counted = await database.db.selectFrom("exports").select(["kind", "records"]).execute();
      expect(counted).toEqual([{ kind: "record", records: 3 }]);
      const trail = await database.db
        .selectFrom("audit_entries")
        .select(["action", "details"])
        .orderBy("seq")
        .execute();
      expect(trail.map(({ action }) => action)).toEqual(["preservation.prepared", "preservation.letter_taken"]);
      expect(JSON.stringify(trail)).not.toContain("synthetic-account");
    });

    test("as text it has a line a value, the notices, and no person with a label", async () => {
      const { id } = await prepare(analyst, asked({ accounts: ["one\u202e\ntwo"], days: 30 }));
      const text = await letter(analyst, id, "text");
      expect(text).toContain("for 30 days");
      expect(text).toContain("- one  two\n");
      expect(text).toContain("claims nothing about any person");
      expect(text).toContain("not an official tool");
      expect(text).toContain("Made-up demonstration data");
      expect(text).not.toMatch(/trafficker|victim|suspect|criminal/i);
    });
  });
});
