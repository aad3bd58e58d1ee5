import { campaignSchema } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medoidAsTemplate } from "./build-template.ts";
import { type CampaignFacts, type CampaignRecord, describeCampaign, makeTitle } from "./describe-campaign.ts";
import { descriptionGain } from "./judge-group.ts";
import { nameCampaign } from "./name-campaign.ts";
import { foldPlain } from "./testing/make-corpus.ts";

const record = (id: string, changes: Partial<CampaignRecord> = {}): CampaignRecord => ({
  id,
  time: null,
  account: null,
  language: "eng",
  contacts: [],
  indicators: [],
  disguises: [],
  ...changes,
});

const facts = (records: readonly CampaignRecord[], changes: Partial<CampaignFacts> = {}): CampaignFacts => ({
  medoid: records[0]?.id ?? "",
  medoidText: "Work abroad",
  cohesion: 0.9,
  template: medoidAsTemplate(foldPlain("a", "work abroad")),
  records,
  recordsWith: () => 1,
  corpusSpan: null,
  ...changes,
});

const codes = (campaign: { readonly reasons: readonly { readonly code: string }[] }): string[] =>
  campaign.reasons.map((reason) => reason.code).sort();

describe("describeCampaign", () => {
  test("gives no reason that is not there", () => {
    const campaign = describeCampaign(facts([record("a"), record("b")]));
    expect(campaignSchema.parse(campaign)).toEqual(campaign);
    expect(codes(campaign)).toEqual(["same_template"]);
    expect(campaign).toMatchObject({ size: 2, rank: 10, first_seen: null, synthetic: false, accounts: 0 });
  });

  test("tells how sure it is that the records belong together, without ranking by it", () => {
    const records = [record("a"), record("b"), record("c")];
    const gain = descriptionGain({ records: 3, sharedBits: 60 }, 1024);
    expect(gain).toBe(90);
    const campaign = describeCampaign(facts(records, { gain }));
    expect(campaign.reasons.at(-1)).toEqual({ code: "significance", values: { bits: 90 } });
    expect(campaign.rank).toBe(describeCampaign(facts(records)).rank);
  });

  test("tells shared contacts, and whether they stand elsewhere too", () => {
    const contacts = [{ type: "phone" as const, value: "+85512345678" }];
    const records = [record("a", { contacts }), record("b", { contacts: [...contacts, ...contacts] })];
    const campaign = describeCampaign(facts(records, { recordsWith: () => 3 }));
    expect(campaign.identifiers).toEqual([{ type: "phone", value: "+85512345678", count: 2, elsewhere: true }]);
    expect(codes(campaign)).toEqual(["same_template", "shared_contact"]);
    expect(campaign.rank).toBe(25);
  });

  test("tells rotating contacts, accounts, languages and disguises", () => {
    const records = [0, 1, 2, 3].map((at) =>
      record(String(at), {
        account: `account ${at}`,
        language: at === 0 ? "tha" : "eng",
        contacts: [{ type: "phone", value: `+8551234567${at}` }],
        disguises: ["leet"],
      }),
    );
    const campaign = describeCampaign(facts(records));
    expect(codes(campaign)).toEqual([
      "disguised_writing",
      "many_accounts",
      "rotating_contacts",
      "same_template",
      "several_languages",
    ]);
    expect(campaign.languages).toEqual({ eng: 3, tha: 1 });
    expect(campaign.disguises).toEqual({ leet: 4 });
  });

  test("tells a burst only where the corpus covers much more time", () => {
    const day = 86_400_000;
    const records = [0, 1, 2, 3, 4, 5].map((at) => record(String(at), { time: at * 3_600_000 }));
    const among = (days: number) => describeCampaign(facts(records, { corpusSpan: { first: 0, last: days * day } }));
    expect(codes(among(2))).toEqual(["same_template"]);
    expect(codes(among(30))).toEqual(["burst", "same_template"]);
    expect(among(30)).toMatchObject({ first_seen: "1970-01-01T00:00:00.000Z", last_seen: "1970-01-01T05:00:00.000Z" });
  });

  test("marks a campaign that holds demonstration data", () => {
    expect(describeCampaign(facts([record("synthetic-1"), record("b")])).synthetic).toBe(true);
  });
});

describe("nameCampaign", () => {
  test("is 12 hexadecimal digits of the medoid's id, the same on every machine", () => {
    expect(nameCampaign("record 17")).toMatchInlineSnapshot(`"d92989bf535e"`);
    fc.assert(fc.property(fc.string(), (id) => /^[0-9a-f]{12}$/.test(nameCampaign(id))));
  });
});

describe("makeTitle", () => {
  test("is one line, cut at a word or at a letter with its marks", () => {
    expect(makeTitle("  Two\n lines ")).toBe("Two lines");
    expect(makeTitle("word ".repeat(60))).toMatch(/^(word )+word…$/);
    const khmer = makeTitle("ក្រុមហ៊ុនត្រូវការបុគ្គលិក".repeat(9));
    expect(khmer.length).toBeLessThanOrEqual(91);
    expect(khmer).not.toMatch(/\p{M}…$/u);
  });
});
