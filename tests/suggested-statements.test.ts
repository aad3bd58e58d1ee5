import { suggestingSigns } from "@suar/domain/stated-fields";
import { listIndicators } from "@suar/text";
import { expect, test } from "vitest";

test("every sign that suggests a statement is one that the text engine finds", () => {
  const known = listIndicators().map(({ id }) => id);
  expect(known.length).toBeGreaterThan(suggestingSigns.length);
  expect(suggestingSigns.filter((sign) => !known.includes(sign))).toEqual([]);
});
