import { expect, test } from "vitest";
import { createTranslator } from "./create-translator.ts";

test("a placeholder that is not given is refused, or told to the listener", async () => {
  const strict = await createTranslator("en");
  expect(() => strict.t("reject.bad_time")).toThrow(/field/);
  const problems: Error[] = [];
  const tolerant = await createTranslator("en", (problem) => problems.push(problem));
  expect(tolerant.t("reject.bad_time")).toContain("{field}");
  expect(problems).toHaveLength(1);
});

test("fills placeholders and counts by the rules of the language", async () => {
  const values = { records: 2, accounts: 2 };
  const english = await createTranslator("en");
  expect(english.t("reject.bad_time", { field: "posted" })).toBe("The time cannot be read in column posted");
  expect(english.t("reason.many_accounts", { ...values, accounts: 1 })).toContain("1 account posts");
  expect(english.t("reason.many_accounts", values)).toContain("2 accounts post");
  const arabic = await createTranslator("ar");
  const forms = [0, 1, 2, 3, 11, 100].map((accounts) => arabic.t("reason.many_accounts", { accounts }));
  expect(new Set(forms.map((form) => form.replaceAll(/\d+/g, "#"))).size).toBe(6);
});

test("tells the direction and the tags of each language", async () => {
  const { locale } = await createTranslator("ar");
  expect(locale).toMatchObject({ code: "ar", direction: "rtl", endonym: "العربية" });
  expect(new Intl.NumberFormat(locale.idTag).format(2026)).toBe("2,026");
});
