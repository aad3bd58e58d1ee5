import { describe, expect, test } from "vitest";
import type { Labels } from "../code-list.ts";
import { htcdsField } from "../htcds/fields.ts";
import { iloIndicatorIds } from "../ilo/indicators.ts";
import { palermoActs, palermoMeans, palermoPurposes } from "../palermo.ts";
import { fieldGroupList, misfitList } from "./screen-lists.ts";
import { fieldGroups, smugglingFacts, type FieldValue, type SpeaksTo, type StatedField } from "./stated-field.ts";
import { misfits } from "./find-misfit.ts";
import { htcdsNames } from "./htcds-names.ts";
import { findStatedField, statedFieldIds, statedFields } from "./stated-fields.ts";

const fields: readonly StatedField[] = statedFieldIds.map((id) => statedFields[id]);
const speaks: readonly SpeaksTo[] = fields.flatMap(({ value }) => speaksOf(value));

function speaksOf(value: FieldValue): readonly SpeaksTo[] {
  if (value.kind === "yes_no") return [value.speaks];
  return value.kind === "code" || value.kind === "codes"
    ? Object.values(value.speaks).filter((to) => to !== undefined)
    : [];
}

describe("names in HTCDS 2.0", () => {
  test("are fields of the standard, of the same kind and with the same list", () => {
    for (const [id, name] of Object.entries(htcdsNames)) {
      const [field, theirs] = [findStatedField(id), htcdsField(name)];
      if (field === undefined || theirs === undefined) throw new Error(`${id} ${name}`);
      const { value } = field;
      if (value.kind !== "code" && value.kind !== "codes") continue;
      expect(theirs.type, name).toBe(value.kind);
      expect(theirs.codeList, name).toBe(value.list.id);
    }
  });
});

describe("the registry of stated fields", () => {
  test("knows no field that an object inherits", () => {
    expect(findStatedField("constructor")).toBeUndefined();
    expect(findStatedField("date_of_birth")?.sensitivity).toBe("identifying");
  });

  test("says what it asks and why in every language, in that language's script, one sentence each", () => {
    for (const { labels, why } of fields) {
      for (const words of [labels, why]) expectWords(words);
      expect(why.en).toMatch(/^[A-Z][^.]*\.$/);
    }
  });

  test("has a heading for every group and a sentence for every misfit", () => {
    expect(fieldGroupList.codes.map(({ id }) => id)).toEqual([...fieldGroups]);
    expect(misfitList.codes.map(({ id }) => id)).toEqual([...misfits]);
    for (const { labels } of [...fieldGroupList.codes, ...misfitList.codes]) expectWords(labels);
  });

  test("lets only codes speak that the list has", () => {
    for (const { value } of fields) {
      if (value.kind !== "code" && value.kind !== "codes") continue;
      const ids = value.list.codes.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(value.speaks)));
      for (const code of value.list.codes) expectWords(code.labels);
    }
  });

  test("reaches every act, means, purpose, indicator and fact of smuggling", () => {
    const reached = (pick: (to: SpeaksTo) => readonly string[] | undefined) =>
      [...new Set(speaks.flatMap((to) => pick(to) ?? []))].sort();
    expect(reached((to) => to.acts)).toEqual([...palermoActs].sort());
    expect(reached((to) => to.means)).toEqual([...palermoMeans].sort());
    expect(reached((to) => to.purposes)).toEqual([...palermoPurposes].sort());
    expect(reached((to) => to.ilo)).toEqual([...iloIndicatorIds].sort());
    expect(reached((to) => to.smuggling)).toEqual([...smugglingFacts].sort());
  });

  test("never lets a fact of smuggling speak to trafficking, nor the other way", () => {
    for (const to of speaks) {
      if (to.smuggling !== undefined) expect(Object.keys(to)).toEqual(["smuggling"]);
    }
  });

  test("asks for danger before anything else, and keeps what may name somebody out of the clear", () => {
    const order = fields.map(({ group }) => fieldGroups.indexOf(group));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { value, sensitivity } of fields) {
      if (value.kind === "text") expect(sensitivity).toBe("identifying");
      if (sensitivity === "clear") expect(["country", "countries", "language", "languages"]).toContain(value.kind);
    }
  });
});

function expectWords(words: Labels): void {
  expect(words.en).toMatch(/^[\x20-\x7e]+$/);
  expect(words.id.trim()).not.toBe("");
  // Names of products are written alike everywhere.
  if (words.id === words.en && words.ar === words.en) return;
  expect(words.ar).toMatch(/\p{Script=Arabic}/u);
  expect(words.km).toMatch(/\p{Script=Khmer}/u);
}
