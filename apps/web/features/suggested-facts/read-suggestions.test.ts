import { findMisfit } from "@suar/domain/stated-fields/find-misfit";
import { createPostReader } from "@suar/text/finder";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { languagesOf, loadPhrases } from "./load-phrases.ts";
import { readSuggestions } from "./read-suggestions.ts";

/** Made-up sentences as a worker writes them down, each with a fact that it states; empty for none. */
const told: readonly (readonly [fact: string, sentence: string])[] = [
  [
    "control_methods=WithholdsDocuments",
    "My sister went to Poipet for a job, they keep her passport. She writes at night.",
  ],
  ["control_methods=WithholdsDocuments", "On arrival the boss took her passport and her phone."],
  ["control_methods=WithholdsDocuments", "Their passports were taken away by the company."],
  ["control_methods=WithholdsDocuments", "He says his passport is with the manager."],
  ["control_methods=RestrictsMovement", "She is not allowed to leave the building."],
  ["control_methods=RestrictsMovement", "They can't go out without a guard."],
  ["control_methods=RestrictsMovement", "The door is locked at night and he cannot leave."],
  ["control_methods=PhysicalAbuse", "Whoever misses the target is beaten."],
  ["control_methods=PhysicalAbuse", "He was beaten with an electric baton."],
  ["ransom_asked=yes", "They ask the family for 10,000 dollars to let him go."],
  ["ransom_asked=yes", "A man called and demanded ransom, otherwise he will be sold."],
  ["forced_acts=romance_or_investment_scam", "They force him to scam people online."],
  ["forced_acts=romance_or_investment_scam", "She has to chat with foreigners and get them to invest."],
  ["control_methods=DebtBondage", "She must work until the debt is paid."],
  ["control_methods=DebtBondage", "They say he owes 5,000 dollars for the trip and has to work it off."],
  ["coercion_there=held_wages_withheld", "She has not been paid for four months."],
  ["coercion_there=held_wages_withheld", "They did not pay his salary."],
  ["working_conditions=exploited_excessive_hours", "He works 16 hours a day, no day off."],
  ["sold_on=yes", "He was sold to another company."],
  ["deception=deceived_nature_of_job", "She was promised work as a waitress but on arrival it was an online scam."],
  ["deception=deceived_legal_status", "She travelled on a tourist visa to work there."],
  ["image_threats=yes", "He threatens to send her pictures to her family."],
  ["control_methods=ThreatensChildrenFamily", "They threaten to hurt her family."],
  ["control_methods=ThreatsLawEnforcement", "They say they will call the police if she leaves."],
  ["acts_done=transportation", "They were brought over the river at night without papers."],
  ["exploitation_done=ForcedMarriage", "She was married against her will to an older man."],
  ["control_methods=WithholdsDocuments", "Paspor mereka ditahan oleh perusahaan."],
  ["control_methods=WithholdsDocuments", "Kakak saya bilang paspornya diambil bos."],
  ["control_methods=RestrictsMovement", "Dia tidak boleh keluar dari gedung."],
  ["control_methods=PhysicalAbuse", "Kalau tidak capai target dipukul."],
  ["coercion_there=held_wages_withheld", "Gajinya tidak dibayar tiga bulan."],
  ["forced_acts=romance_or_investment_scam", "Dia dipaksa menipu orang lewat internet."],
  ["ransom_asked=yes", "Mereka minta tebusan kepada keluarga."],
  ["working_conditions=exploited_excessive_hours", "Kerja 16 jam sehari tanpa libur."],
  ["", "Nobody took her passport; she has it with her."],
  ["", "She can leave when she wants and has her own phone."],
  ["", "He was not beaten."],
  ["", "The caller asks how to apply for a visa."],
  ["", "She works eight hours a day and is paid each month."],
  ["", "He says that the police helped them and the hotline was kind."],
  ["", "Her passport expired and she wants to renew it at the embassy."],
  ["", "I told her to call the police."],
  ["", "Dia memegang paspornya sendiri dan digaji tiap bulan."],
  ["", "Mereka tidak pernah dipukul."],
];

describe("readSuggestions", () => {
  let read: (text: string) => ReturnType<typeof readSuggestions>;
  beforeAll(async () => {
    const reader = createPostReader(await loadPhrases(["en", "id"]));
    read = (text) => readSuggestions(reader, text);
  });
  const keysOf = (text: string): readonly string[] => read(text).map(({ key }) => key);

  test("suggests nothing where nothing is told, and for a language without phrases", () => {
    expect(read("")).toEqual([]);
    expect(read("She asks when the office opens.")).toEqual([]);
    expect(languagesOf("12 3")).toEqual([]);
  });

  test("gives the words that it stands on, and the same key for other words of the same fact", () => {
    const [first] = read("They keep her passport. She is not allowed to leave the building.");
    expect(first).toEqual({
      key: "control_methods=WithholdsDocuments",
      field: "control_methods",
      value: { kind: "code", code: "WithholdsDocuments" },
      words: ["keep her passport"],
    });
    expect(keysOf("Paspor mereka ditahan oleh perusahaan.")).toContain(first?.key);
  });

  test("finds three in five told facts; of sentences that state none at most one in three has any", () => {
    const stating = told.filter(([fact]) => fact !== "");
    const silent = told.filter(([fact]) => fact === "");
    const found = stating.filter(([fact, sentence]) => keysOf(sentence).includes(fact));
    const wrong = silent.filter(([, sentence]) => read(sentence).length > 0);
    expect(found.length / stating.length).toBeGreaterThanOrEqual(0.6);
    expect(wrong.length / silent.length).toBeLessThanOrEqual(1 / 3);
  });

  test("suggests only what fits its field, at most eight, each once, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...told.map(([, sentence]) => sentence), "\u202e", "\0", "é")), (parts) => {
        const all = read(parts.join(" "));
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(all.length).toBeLessThanOrEqual(8);
        for (const { field, value } of all) {
          expect(findMisfit(field, { kind: "answered", value }), field).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  test("has phrases for every language that it names", async () => {
    const languages = languagesOf("a ก ក ກ က 中 ह ব ස த ع");
    expect((await loadPhrases(languages)).map(({ language }) => language)).toEqual(languages);
    expect(languages).toHaveLength(16);
  });
});
