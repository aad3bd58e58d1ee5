import { verifyAudit, type Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { invitationMs, type Role, type SuarError } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { authenticate, claimNode, offerClaim, signIn, type Actor } from "../sessions/index.ts";
import { buildActor, buildNode, testDevice } from "../sessions/testing/index.ts";
import {
  acceptInvitation,
  changeRoles,
  inviteMember,
  leaveOrganisation,
  listPeople,
  purgeInvitations,
  readInvitation,
  removeMember,
  renameOrganisation,
  restoreMember,
  withdrawInvitation,
} from "./index.ts";

const password = "correct horse battery";
const { device } = testDevice;
const nobody = "0190a000-0000-7000-8000-000000000000";
const forbidden = { code: "session.forbidden" };

withTestDatabases("people", (open) => {
  let database: Database;
  /** Administrator and supervisor of an organisation, signed in with the key. */
  let ada: Actor;
  let stranger: Actor;

  const within = <Result>(work: (tx: Parameters<Parameters<Database["transaction"]>[0]>[0]) => Promise<Result>) =>
    database.transaction(work);
  const whoHas = async (token: string): Promise<Actor> => (await within((tx) => authenticate(tx, token))).actor;
  const colleague = (role: Role, name?: string) =>
    buildActor(database, { role, orgId: ada.orgId, ...(name === undefined ? {} : { name }) });
  const invite = (by: Actor, roles: readonly Role[], name = "Binh", now?: number) =>
    within((tx) => inviteMember(tx, by, { name, roles: [...roles] }, now));
  const accept = (token: string, email = "binh@hotline.example", now?: number) =>
    acceptInvitation(database.transaction, { token, name: "Binh Tran", email, password, device }, now);
  const people = (as: Actor, now?: number) => within((tx) => listPeople(tx, as, now));
  const audit = async (action: string) =>
    database.db.selectFrom("audit_entries").selectAll().where("action", "=", action).orderBy("seq").execute();

  beforeEach(async () => {
    database = await open();
    await buildNode(database);
    const token = (await within((tx) => offerClaim(tx))) ?? "";
    const person = { organisation: "Coastal Hotline", name: "Ada", email: "ada@hotline.example", password, device };
    ada = await whoHas((await claimNode(database.transaction, { ...person, token })).token);
    stranger = await buildActor(database, { role: "administrator" });
  });

  describe("an invitation", () => {
    test("is made by administrators and supervisors only, who give no role that is not theirs to give", async () => {
      for (const role of ["case_worker", "analyst", "viewer", "auditor"] as const) {
        await expect(invite(await colleague(role), ["viewer"])).rejects.toMatchObject(forbidden);
      }
      const supervisor = await colleague("supervisor");
      await expect(invite(supervisor, ["viewer", "administrator"])).rejects.toMatchObject(forbidden);
      await expect(invite(supervisor, ["supervisor"])).rejects.toMatchObject(forbidden);
      await expect(invite(supervisor, ["case_worker", "viewer"])).resolves.toBeDefined();
    });

    test("with a wrong, withdrawn, old or used link is refused with its reason, and the try is recorded", async () => {
      await expect(accept("x".repeat(43))).rejects.toMatchObject({ code: "invitation.not_found" });
      const old = await invite(ada, ["viewer"]);
      const later = Date.now() + invitationMs + 1;
      await expect(accept(old.token, "a@b.example", later)).rejects.toMatchObject({ code: "invitation.expired" });
      await within((tx) => withdrawInvitation(tx, ada, old.invitation.id));
      await expect(accept(old.token)).rejects.toMatchObject({ code: "invitation.withdrawn" });
      const used = await invite(ada, ["viewer"]);
      await accept(used.token);
      await expect(accept(used.token, "c@d.example")).rejects.toMatchObject({ code: "invitation.used" });
      await expect(readInvitation(database.transaction, used.token)).rejects.toMatchObject({ code: "invitation.used" });
      const reasons = (await audit("invitation.refused")).map((entry) => entry.details["reason"]);
      expect(reasons).toEqual(["invitation.expired", "invitation.withdrawn", "invitation.used", "invitation.used"]);
    });

    test("of two people with the same link one is first", async () => {
      const { token } = await invite(ada, ["viewer"]);
      const both = await Promise.allSettled([
        accept(token, "one@hotline.example"),
        accept(token, "two@hotline.example"),
      ]);
      expect(both.map((each) => each.status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect((await people(ada)).members).toHaveLength(2);
    });

    test("tells its holder who asks, and makes a person with its roles; no secret is stored as it is", async () => {
      const { token, invitation, key } = await invite(ada, ["analyst"]);
      expect(key).toBe("not_needed");
      expect(await readInvitation(database.transaction, token)).toMatchObject({
        organisation: "Coastal Hotline",
        invitedBy: "Ada",
        name: "Binh",
        roles: ["analyst"],
      });
      expect((await people(ada)).invitations).toMatchObject([{ id: invitation.id, may: { withdraw: true } }]);
      const { session, token: cookie } = await accept(token);
      expect(session.user).toMatchObject({ name: "Binh Tran", email: "binh@hotline.example", roles: ["analyst"] });
      expect((await whoHas(cookie)).roles).toEqual(["analyst"]);
      expect((await people(ada)).invitations).toEqual([]);
      const stored = JSON.stringify([
        await database.db.selectFrom("invitations").selectAll().execute(),
        await database.db.selectFrom("users").selectAll().execute(),
        await database.db.selectFrom("audit_entries").selectAll().execute(),
      ]);
      for (const secret of [token, cookie, password]) expect(stored).not.toContain(secret);
      const trail = JSON.stringify(await database.db.selectFrom("audit_entries").selectAll().execute());
      for (const words of ["Binh", "hotline.example", "Ada"]) expect(trail).not.toContain(words);
    });

    test("of somebody with the key lets a case worker read at once; of an administrator without it, later", async () => {
      const withKey = await invite(ada, ["case_worker"]);
      expect(withKey.key).toBe("included");
      await accept(withKey.token);
      const { memberKey: _, ...locked } = ada;
      const without = await invite(locked, ["case_worker"], "Chan");
      expect(without.key).toBe("later");
      await accept(without.token, "chan@hotline.example");
      const readers = (await people(ada)).members.filter((each) => each.readsCases).map((each) => each.email);
      expect(readers.toSorted()).toEqual(["ada@hotline.example", "binh@hotline.example"]);
    });

    test("keeps working after a taken address; and its names are deleted a month after it ends", async () => {
      const { token } = await invite(ada, ["viewer"]);
      await expect(accept(token, "ADA@hotline.example")).rejects.toMatchObject({ code: "member.email_taken" });
      await expect(accept(token, "binh@hotline.example")).resolves.toBeDefined();
      expect(await within((tx) => purgeInvitations(tx))).toBe(0);
      expect(await within((tx) => purgeInvitations(tx, Date.now() + 38 * 86_400_000))).toBe(1);
    });

    test("is withdrawn by its maker or an administrator, once; another organisation's is not there", async () => {
      const supervisor = await colleague("supervisor");
      const hers = (await invite(supervisor, ["viewer"])).invitation.id;
      const adas = (await invite(ada, ["viewer"])).invitation.id;
      const withdraw = (by: Actor, id: string) => within((tx) => withdrawInvitation(tx, by, id));
      await expect(withdraw(await colleague("analyst"), hers)).rejects.toMatchObject(forbidden);
      await expect(withdraw(supervisor, adas)).rejects.toMatchObject(forbidden);
      await expect(withdraw(stranger, hers)).rejects.toMatchObject({ code: "invitation.not_found" });
      await withdraw(supervisor, hers);
      await expect(withdraw(ada, hers)).rejects.toMatchObject({ code: "invitation.not_found" });
      await withdraw(ada, adas);
    });
  });

  describe("roles", () => {
    const change = (by: Actor, id: string, roles: readonly Role[]) =>
      within((tx) => changeRoles(tx, by, { id, roles }));

    test("are changed by administrators only, of people of their own organisation who are here", async () => {
      const viewer = await colleague("viewer");
      for (const role of ["supervisor", "case_worker", "analyst", "viewer", "auditor"] as const) {
        await expect(change(await colleague(role), viewer.userId, ["analyst"])).rejects.toMatchObject(forbidden);
      }
      for (const id of [nobody, "no-id", stranger.userId]) {
        await expect(change(ada, id, ["viewer"])).rejects.toMatchObject({ code: "member.not_found" });
      }
      await within((tx) => removeMember(tx, ada, viewer.userId));
      await expect(change(ada, viewer.userId, ["analyst"])).rejects.toMatchObject({ code: "member.not_found" });
    });

    test("of the last administrator stay; of two who give up at once, one stays", async () => {
      await expect(change(ada, ada.userId, ["supervisor"])).rejects.toMatchObject({
        code: "member.last_administrator",
      });
      const other = await colleague("administrator");
      const both = await Promise.allSettled([
        change(ada, ada.userId, ["viewer"]),
        change(other, other.userId, ["viewer"]),
      ]);
      const codes = both.map((each) => (each.status === "rejected" ? (each.reason as SuarError).code : "done"));
      expect(codes.toSorted()).toEqual(["done", "member.last_administrator"]);
      const admins = (
        await database.db.selectFrom("users").selectAll().where("org_id", "=", ada.orgId).execute()
      ).filter((row) => row.roles.includes("administrator"));
      expect(admins).toHaveLength(1);
    });

    test("count at once, and what they no longer cover ends: key and open invitations", async () => {
      const { token } = await accept((await invite(ada, ["case_worker"])).token);
      const worker = await whoHas(token);
      await change(ada, worker.userId, ["supervisor"]);
      const supervisor = await whoHas(token);
      expect(supervisor.roles).toEqual(["supervisor"]);
      const own = await invite(supervisor, ["viewer"], "Dara");
      await change(ada, worker.userId, ["analyst", "viewer"]);
      expect((await whoHas(token)).roles).toEqual(["analyst", "viewer"]);
      await expect(readInvitation(database.transaction, own.token)).rejects.toMatchObject({
        code: "invitation.withdrawn",
      });
      const shown = (await people(ada)).members.find((each) => each.id === worker.userId);
      expect(shown).toMatchObject({ roles: ["analyst", "viewer"], readsCases: false });
      expect((await audit("member.roles_changed")).map((entry) => entry.details)).toEqual([
        { given: ["supervisor"], taken: ["case_worker"] },
        { given: ["analyst", "viewer"], taken: ["supervisor"] },
      ]);
    });
  });

  describe("leaving", () => {
    test("somebody else is for administrators, and stops at the organisation's door", async () => {
      const viewer = await colleague("viewer");
      for (const role of ["supervisor", "case_worker", "analyst", "viewer", "auditor"] as const) {
        const other = await colleague(role);
        await expect(within((tx) => removeMember(tx, other, viewer.userId))).rejects.toMatchObject(forbidden);
        await expect(within((tx) => restoreMember(tx, other, viewer.userId))).rejects.toMatchObject(forbidden);
      }
      for (const work of [removeMember, restoreMember]) {
        for (const id of [nobody, "no-id", stranger.userId]) {
          await expect(within((tx) => work(tx, ada, id))).rejects.toMatchObject({ code: "member.not_found" });
        }
      }
    });

    test("the last administrator cannot", async () => {
      const last = { code: "member.last_administrator" };
      await expect(within((tx) => leaveOrganisation(tx, ada))).rejects.toMatchObject(last);
      await expect(within((tx) => removeMember(tx, ada, ada.userId))).rejects.toMatchObject(last);
    });

    test("ends every session, key and open invitation at once; the name stays, and coming back is possible", async () => {
      const { token } = await accept((await invite(ada, ["supervisor", "case_worker"])).token);
      const binh = await whoHas(token);
      const { token: second } = await signIn(database.transaction, { email: "binh@hotline.example", password, device });
      const pending = await invite(binh, ["viewer"], "Dara");
      await within((tx) => removeMember(tx, ada, binh.userId));
      for (const cookie of [token, second])
        await expect(whoHas(cookie)).rejects.toMatchObject({ code: "session.required" });
      await expect(accept(pending.token)).rejects.toMatchObject({ code: "invitation.withdrawn" });
      const again = { email: "binh@hotline.example", password, device };
      await expect(signIn(database.transaction, again)).rejects.toMatchObject({ code: "session.wrong_credentials" });
      const gone = (await people(ada)).members.find((each) => each.id === binh.userId);
      expect(gone).toMatchObject({ name: "Binh Tran", readsCases: false, may: { remove: false, restore: true } });
      expect(gone?.leftAt).not.toBeNull();
      await expect(within((tx) => removeMember(tx, ada, binh.userId))).rejects.toMatchObject({
        code: "member.not_found",
      });
      await within((tx) => restoreMember(tx, ada, binh.userId));
      await expect(within((tx) => restoreMember(tx, ada, binh.userId))).rejects.toMatchObject({
        code: "member.not_found",
      });
      await expect(signIn(database.transaction, again)).resolves.toBeDefined();
      expect((await people(ada)).members.find((each) => each.id === binh.userId)).toMatchObject({
        roles: ["supervisor", "case_worker"],
        readsCases: false,
        leftAt: null,
      });
      expect((await verifyAudit(database)).intact).toBe(true);
    });

    test("is recorded as one's own going when it is, and the key's end with it", async () => {
      const { token } = await accept((await invite(ada, ["case_worker"])).token);
      const binh = await whoHas(token);
      await within((tx) => leaveOrganisation(tx, binh));
      expect((await audit("member.left")).map((entry) => [entry.actor, entry.subject_id])).toEqual([
        [binh.userId, binh.userId],
      ]);
      expect(await audit("key.revoked")).toHaveLength(1);
    });
  });

  describe("the list", () => {
    test("is for administrators, supervisors and auditors, and has one's own organisation only", async () => {
      for (const role of ["case_worker", "analyst", "viewer"] as const) {
        await expect(people(await colleague(role))).rejects.toMatchObject(forbidden);
      }
      const { members, mayGive } = await people(await colleague("auditor"));
      expect(mayGive).toEqual([]);
      expect(members.every((each) => !each.may.changeRoles && !each.may.remove)).toBe(true);
      const theirs = await people(stranger);
      expect(theirs.members.map((each) => each.id)).toEqual([stranger.userId]);
      expect(JSON.stringify(theirs)).not.toContain("Ada");
    });

    test("says when somebody was last here, also after their session ended", async () => {
      const viewer = await colleague("viewer");
      const seen = async (id: string) => (await people(ada)).members.find((each) => each.id === id)?.lastSeenAt;
      expect(await seen(viewer.userId)).toBeNull();
      await database.db.deleteFrom("sessions").execute();
      expect(await seen(ada.userId)).not.toBeNull();
    });
  });

  test("the organisation is renamed by an administrator", async () => {
    const rename = (by: Actor) => within((tx) => renameOrganisation(tx, by, "Harbour Hotline"));
    await expect(rename(await colleague("supervisor"))).rejects.toMatchObject(forbidden);
    await rename(ada);
    const names = await database.db.selectFrom("organisations").select(["org_id", "name"]).execute();
    expect(names.find((each) => each.org_id === ada.orgId)?.name).toBe("Harbour Hotline");
    expect(names.find((each) => each.org_id === stranger.orgId)?.name).toBe("Test office");
  });
});
