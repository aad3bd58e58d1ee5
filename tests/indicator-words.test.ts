import { suggestingSigns } from "@suar/domain/stated-fields";
import { loadCatalogue } from "@suar/i18n";
import { listIndicators } from "@suar/text";
import { expect, test } from "vitest";

test("every indicator has its words and what would speak against it, and no words are left over", async () => {
  const english: Readonly<Record<string, string>> = await loadCatalogue("en");
  const indicators = listIndicators();
  expect(indicators.length).toBeGreaterThan(0);
  const expected = indicators.flatMap(({ id }) => [`indicator.${id}`, `indicator.${id}.caution`]);
  const written = Object.keys(english).filter((id) => id.startsWith("indicator."));
  expect(written.sort()).toEqual(expected.sort());
  for (const { id, label } of indicators) expect(english[`indicator.${id}`], id).toBe(label);
});

test("every sign that suggests a statement is one that the text engine finds", () => {
  const known = listIndicators().map(({ id }) => id);
  expect(suggestingSigns.length).toBeGreaterThan(0);
  expect(suggestingSigns.filter((sign) => !known.includes(sign))).toEqual([]);
});
