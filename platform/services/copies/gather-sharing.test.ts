import { withTestDatabases } from "@suar/database/testing";
import { addDays, copyDocumentSchema, type DeskView, type Person } from "@suar/domain";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { recordOrder, recordTip } from "../consents/index.ts";
import { buildDesk } from "../desks/testing/index.ts";
import { buildKeyedActor } from "../keys/testing/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { answerWithdrawal, listReferrals, withdrawConsent } from "../referrals/index.ts";
import { buildOffice, orderOf, passOn, sayYes, today, type Office } from "../referrals/testing/index.ts";
import { makeCopy, type CopyOrder } from "./make-copy.ts";

const law = "Synthetic Evidence Act, s. 4";

withTestDatabases("what a copy says of sharing", (open) => {
  let office: Office;
  let desk: DeskView;
  let person: Person;
  beforeAll(async () => {
    office = await buildOffice(await open(), "Paper");
    desk = await buildDesk(office.database, office.head, { name: "Synthetic Harbour House" });
  });
  beforeEach(async () => {
    person = await buildPerson(office.database, office.worker);
  });
  const make = (sharing: boolean, as = office.worker) => {
    const order: CopyOrder = { id: person.id, origin: undefined, fields: [], language: "km", days: 30, sharing };
    return makeCopy(office.database.transaction, as, order);
  };

  test("another organisation gets none, and a person who does not want it has none", async () => {
    const stranger = await buildKeyedActor(office.database, { role: "case_worker" });
    await expect(make(true, stranger)).rejects.toMatchObject({ code: "person.not_found" });
    await sayYes(office, person, desk);
    const { document } = await make(false);
    expect(document.sharing).toBeUndefined();
  });

  test("who may be told what, and how a desk answered when it was taken back", async () => {
    await sayYes(office, person, desk);
    const { id } = await passOn(office, await orderOf(office, person, { desk }));
    const before = (await make(true)).document.sharing;
    expect(before?.entries).toMatchObject([
      { desk: "Synthetic Harbour House", purpose: "legal_aid", basis: "consent", answer: "yes", state: "serves" },
    ]);
    expect(before?.answers).toEqual([]);
    const all = { personId: person.id, deskId: null, purpose: null, classes: [], form: "spoken" } as const;
    await office.at((tx) => withdrawConsent(tx, office.worker, office.desk, all));
    expect((await make(true)).document.sharing?.answers).toMatchObject([{ answer: null, law: null }]);
    const [sent] = await office.at((tx) => listReferrals(tx, office.worker, { personId: person.id }));
    expect(sent?.deskId).toBe(desk.id);
    expect(new Set(sent?.onConsent)).toEqual(new Set(sent?.classes));
    const withdrawalId = sent?.withdrawals[0]?.id ?? "";
    const cannot = { id, withdrawalId, answer: "cannot", law } as const;
    await office.at((tx) => answerWithdrawal(tx, office.worker, office.desk, cannot));
    const { document } = await make(true);
    expect(document.sharing).toMatchObject({
      entries: [{ state: "withdrawn", classes: ["name", "narrative", "place"] }],
      answers: [{ desk: "Synthetic Harbour House", answer: "cannot", law }],
    });
    expect(copyDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    expect(JSON.stringify(document)).not.toContain("hush-");
  });

  test("neither an order whose law forbids telling the person, nor what somebody else told, is on the paper", async () => {
    const until = { until: addDays(today(), 30), zone: "Asia/Colombo" } as const;
    const head = { personId: person.id, deskId: desk.id, purpose: "investigation", ...until } as const;
    const order = {
      ...head,
      classes: ["name"],
      law,
      documentReference: "No. 7 (synthetic)",
      documentHash: "a".repeat(64),
      demanded: ["name"],
      contest: "without_effect",
      contestWords: "",
    } as const;
    const told = { kind: "told", on: today() } as const;
    const forbidden = { kind: "forbidden", law: "Synthetic Act, s. 10" } as const;
    await office.at((tx) => recordOrder(tx, office.worker, { ...order, told: forbidden }));
    await office.at((tx) =>
      recordTip(tx, office.worker, { ...head, classes: ["place"], caller: null, askedForHelp: null }),
    );
    expect((await make(true)).document.sharing?.entries).toEqual([]);
    await office.at((tx) => recordOrder(tx, office.worker, { ...order, told }));
    expect((await make(true)).document.sharing?.entries).toMatchObject([{ basis: "order_of_law", law }]);
  });
});
