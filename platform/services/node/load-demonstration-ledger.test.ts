import { withTestDatabases } from "@suar/database/testing";
import { expect, test } from "vitest";
import { showLedger } from "../consents/index.ts";
import { listDesks } from "../desks/index.ts";
import { buildOffice } from "../referrals/testing/index.ts";
import { listReferrals } from "../referrals/index.ts";
import { loadDemonstrationCases } from "./load-demonstration-cases.ts";
import { loadDemonstrationLedger } from "./load-demonstration-ledger.ts";

withTestDatabases("the demonstration's ledger", (open) => {
  test("is refused to who may vouch for nobody; has each kind of entry and a referral of each kind, and says it is made up", async () => {
    const { database, head, worker, desk, at } = await buildOffice(await open(), "Demonstration");
    const made = await at((tx) => loadDemonstrationCases(tx, head));
    const ledger = { transaction: database.transaction, desk, ...made };
    await expect(loadDemonstrationLedger(ledger, worker)).rejects.toMatchObject({ code: "session.forbidden" });
    await loadDemonstrationLedger(ledger, head);
    const { entries, withdrawals } = await at((tx) => showLedger(tx, head, made.person.id));
    expect(entries.map(({ purpose, state }) => [purpose, state])).toEqual([
      ["medical_care", "serves"],
      ["legal_aid", "serves"],
      ["unpaid_wages", "withdrawn"],
      ["counselling", "expired"],
    ]);
    for (const { words } of entries) expect(words?.["words"]).toContain("Made up");
    expect(withdrawals).toMatchObject([{ purpose: "unpaid_wages" }]);
    const referrals = await at((tx) => listReferrals(tx, head, { personId: made.person.id }));
    expect(new Set(referrals.map(({ state }) => state))).toEqual(new Set(["told_by_hand", "accepted"]));
    for (const { name } of await at((tx) => listDesks(tx, head))) expect(name).toContain("synthetic");
  });
});
