import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { certainties } from "../certainty.ts";
import { palermoActs, palermoMeans } from "../palermo.ts";
import { toldDate } from "../palermo-view/testing/build-statement.ts";
import { aiBases, aiDepictions, aiDirections, aiFunctions, aiNotes, aiStages, reviewLevels } from "./codes.ts";
import { aiUseSchema, snippetRefused, type AiUse } from "./ai-use.ts";
import { capabilityCards, cardOfFunction } from "./capability-cards.ts";
import { hashOnlyFunctions, notesOfAiUse } from "./hash-only.ts";
import {
  aiBasisList,
  aiDepictsList,
  aiDirectionList,
  aiFunctionList,
  aiNoteList,
  aiStageList,
  reviewLevelList,
} from "./lists.ts";

const use = {
  function: "voice_clone",
  stage: "means_control",
  direction: "used_on_victim",
  certainty: "possible",
  basis: ["victim_statement"],
} as const;
const messages = (input: unknown) =>
  aiUseSchema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
const sha256 = "a".repeat(64);

describe("a record of suspected AI use", () => {
  test("refuses a snippet of synthetic abuse material and of a synthetic intimate image, by function and by what it shows", () => {
    for (const one of hashOnlyFunctions) {
      expect(messages({ ...use, function: one, snippet: "a description" })).toEqual([`snippet: ${snippetRefused}`]);
    }
    for (const depicts of ["intimate_image", "abuse_of_child"]) {
      expect(messages({ ...use, function: "deepfake_image", depicts, snippet: "x" })).toEqual([
        `snippet: ${snippetRefused}`,
      ]);
    }
    const kept = {
      ...use,
      function: "csam_synthetic",
      artefact: { hash: { kind: "sha256", value: sha256 }, reference: "report 7", statement: "" },
    };
    expect(messages(kept)).toEqual([]);
    expect(messages({ ...use, function: "deepfake_image", depicts: "nothing_intimate", snippet: "x" })).toEqual([]);
  });

  test("refuses a file written as letters in every field of words", () => {
    const file = `data:image/png;base64,${"A".repeat(40)}`;
    for (const field of ["snippet", "discussion", "toolNamed"])
      expect(messages({ ...use, [field]: file })).toHaveLength(1);
    for (const field of ["reference", "statement"]) {
      expect(messages({ ...use, artefact: { [field]: "B".repeat(300) } })).toHaveLength(1);
    }
  });

  test("is never a yes or no: no field of it is one, and how sure and on what are needed", () => {
    expect(JSON.stringify(z.toJSONSchema(aiUseSchema, { unrepresentable: "any", io: "input" }))).not.toContain(
      '"boolean"',
    );
    expect(messages({ function: "voice_clone" }).join()).toMatch(/basis.*certainty/);
    expect(messages({ ...use, basis: [] })).toHaveLength(1);
    expect(messages({ ...use, certainty: true })).toHaveLength(1);
  });

  test("known and probable need what shows it; possible and ruled out may stand on less", () => {
    for (const certainty of certainties) {
      expect(messages({ ...use, certainty }).length).toBe(certainty === "known" || certainty === "probable" ? 1 : 0);
      expect(messages({ ...use, certainty, discussion: "the aunt was asleep at the time of the call" })).toEqual([]);
    }
    expect(messages({ ...use, basis: ["artefact_held"] })).toHaveLength(1);
  });

  test("refuses a last day before the first, a wrong hash and a review without its people", () => {
    expect(messages({ ...use, firstSeen: toldDate("2026-05"), lastSeen: toldDate("2026-04-30") })).toHaveLength(1);
    expect(messages({ ...use, firstSeen: toldDate("2026-05"), lastSeen: toldDate("2026") })).toEqual([]);
    expect(messages({ ...use, artefact: { hash: { kind: "md5", value: sha256 } } })).toHaveLength(1);
    expect(messages({ ...use, review: { level: "human_reviewed", by: [], at: null } })).toHaveLength(1);
    expect(messages({ ...use, review: { level: "multi_party_reviewed", by: ["One"], at: null } })).toHaveLength(1);
  });

  test("begins unreviewed, and keeps what was written", () => {
    const read: AiUse = aiUseSchema.parse({ ...use, languages: ["khm", "tha"] });
    expect(read).toMatchObject({ review: { level: "unreviewed" }, depicts: "not_known", languages: ["khm", "tha"] });
    expect(aiUseSchema.parse(read)).toEqual(read);
  });

  test("says beside every record that whoever operated the tool may have been forced to", () => {
    for (const one of aiFunctions) {
      expect(notesOfAiUse({ function: one, depicts: "not_known" })[0]).toBe("operator_may_be_forced");
    }
    expect(notesOfAiUse({ function: "csam_synthetic", depicts: "not_known" })).toEqual([
      "operator_may_be_forced",
      "hash_only",
      "image_help",
      "special_unit",
    ]);
  });

  test("reads any input without throwing", () => {
    fc.assert(fc.property(fc.anything(), (input) => void aiUseSchema.safeParse(input)));
  });
});

describe("its vocabulary", () => {
  test("has labels for every code, in the same order", () => {
    const lists = [
      aiFunctionList,
      aiStageList,
      aiDirectionList,
      aiBasisList,
      reviewLevelList,
      aiDepictsList,
      aiNoteList,
    ];
    const codes = [aiFunctions, aiStages, aiDirections, aiBases, reviewLevels, aiDepictions, aiNotes];
    expect(lists.map((list) => list.codes.map(({ id }) => id))).toEqual(codes);
  });

  test("is said in four languages", () => {
    const lists = [
      aiFunctionList,
      aiStageList,
      aiDirectionList,
      aiBasisList,
      reviewLevelList,
      aiDepictsList,
      aiNoteList,
    ];
    const labels = [
      ...lists.flatMap(({ codes }) => codes.map((code) => code.labels)),
      ...Object.values(capabilityCards).map((card) => card.labels),
    ];
    for (const { en, id, ar, km } of labels) {
      expect(en).not.toMatch(/victim|trafficker/i);
      expect(id).not.toBe("");
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(km).toMatch(/\p{Script=Khmer}/u);
    }
  });

  test("joins each capability card to functions and to the definition", () => {
    for (const [card, { palermo }] of Object.entries(capabilityCards)) {
      expect(Object.values(cardOfFunction)).toContain(card);
      expect(palermoActs).toEqual(expect.arrayContaining([...palermo.acts]));
      expect(palermoMeans).toEqual(expect.arrayContaining([...palermo.means]));
    }
  });
});
