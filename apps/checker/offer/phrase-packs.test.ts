import { expect, test } from "vitest";
import { emptyOffer } from "./offer.ts";
import { loadFinder, loadWholeFinder } from "./phrase-packs.ts";
import { readOffer } from "./read-offer.ts";

const thai = "รับสมัครงานต่างประเทศ ไม่ต้องใช้วีซ่า บริษัทจะเก็บหนังสือเดินทางไว้";
const english = "Work abroad, no visa needed, your passport will be kept by the company.";
let pauses = 0;
const whole = await loadWholeFinder("km", async () => void (pauses += 1));
const idsOf = (text: string): readonly string[] =>
  readOffer({ ...emptyOffer, text }, whole.read).signs.map(({ id }) => id);

test("a small finder knows its own language and no other", async () => {
  const { read, languages } = await loadFinder(["km"]);
  expect([...languages]).toEqual(["km"]);
  expect(readOffer({ ...emptyOffer, text: english }, read).signs).toEqual([]);
});

test("the whole finder reads every language, and mixtures of them", () => {
  expect(whole.languages.size).toBe(16);
  expect(idsOf(english)).toEqual(expect.arrayContaining(["no-visa-needed", "passport-kept"]));
  expect(idsOf(thai)).toContain("no-visa-needed");
  expect(idsOf(`${thai}\n${english}`)).toEqual(expect.arrayContaining(["no-visa-needed", "passport-kept"]));
});

test("what two languages find in one place is one sign", () => {
  const { signs } = readOffer({ ...emptyOffer, text: `${english} ${thai}` }, whole.read);
  for (const { places } of signs) {
    expect(new Set(places.map(({ start, end }) => `${start} ${end}`)).size).toBe(places.length);
  }
});

test("the page may do something else between two languages", () => {
  expect(pauses).toBe(15);
});
