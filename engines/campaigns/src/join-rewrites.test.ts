import type { EntityType, TypedSpan } from "@suar/domain";
import { expect, test } from "vitest";
import { findGroups } from "./find-groups.ts";
import { chooseParameters } from "./parameters.ts";
import { readTraits } from "./read-traits.ts";
import { foldPlain, makeOthers, makeRing, makeWords, phone, seeded } from "./testing/make-corpus.ts";

const parameters = chooseParameters();

/** A text of which about `kept` of the words stay, in another order, with its own facts and contact. */
function rewrite(id: string, words: readonly string[], kept: number, tail: string, seed: number) {
  const random = seeded(seed);
  const own = words.map((word) => (random() < kept ? word : (makeWords(random, 1)[0] ?? word)));
  return foldPlain(id, `${own.toSorted(() => random() - 0.5).join(" ")} ${tail}`);
}

const together = (groups: readonly { readonly ids: readonly string[] }[], one: string, other: string): boolean =>
  groups.some(({ ids }) => ids.includes(one) && ids.includes(other));

const words = makeWords(seeded(41), 40);
const others = makeOthers(300, seeded(42));
const number = phone(seeded(43));
const facts = "pays 1850 for 26 days of 11 hours, age 19 to 34";

test("does not join different jobs of one firm that share its number", () => {
  const first = rewrite("job-0", words, 0.55, `pays 1850 for 26 days ${number}`, 1);
  const second = rewrite("job-1", words, 0.55, `pays 940 for 12 hours, age 45 ${number}`, 2);
  expect(together(findGroups([first, second, ...others], parameters), "job-0", "job-1")).toBe(false);
});

test("does not join texts that state the same facts and share no contact", () => {
  const first = rewrite("text-0", words, 0.55, `${facts} ${phone(seeded(44))}`, 1);
  const second = rewrite("text-1", words, 0.55, `${facts} ${phone(seeded(45))}`, 2);
  expect(together(findGroups([first, second, ...others], parameters), "text-0", "text-1")).toBe(false);
});

test("does not join strangers in their words, whatever contact and facts they share", () => {
  const first = foldPlain("word-0", `${words.join(" ")} ${facts} ${number}`);
  const second = foldPlain("word-1", `${makeWords(seeded(46), 40).join(" ")} ${facts} ${number}`);
  expect(together(findGroups([first, second, ...others], parameters), "word-0", "word-1")).toBe(false);
});

test("joins a text that was written anew by its contact and its facts, and says by which contact", () => {
  const first = rewrite("text-0", words, 0.65, `${facts} ${number}`, 1);
  const second = rewrite("text-1", words, 0.65, `${facts} ${number}`, 2);
  const groups = findGroups([first, second, ...others], parameters);
  expect(together(groups, "text-0", "text-1")).toBe(true);
  expect(groups.find(({ ids }) => ids.includes("text-0"))?.ties).toEqual([`number ${number.slice(-8)}`]);
});

test("joins nothing by a contact that very many texts give, as a call centre's", () => {
  const random = seeded(47);
  const served = Array.from({ length: 80 }, (_, at) =>
    foldPlain(`served-${at}`, `${makeWords(random, 30).join(" ")} pays ${500 + at * 7} ${number}`),
  );
  const pair = [1, 2].map((seed) => rewrite(`text-${seed}`, words, 0.65, `${facts} ${number}`, seed));
  expect(together(findGroups([...served, ...pair, ...others], parameters), "text-1", "text-2")).toBe(false);
});

test("keeps two texts apart that are posted again and again and share half of their lines", () => {
  const random = seeded(48);
  const boilerplate = makeWords(random, 24);
  const jobs = ["cook", "driver"].flatMap((name) =>
    makeRing(name, [...makeWords(random, 20), ...boilerplate], 5, 0, random),
  );
  const groups = findGroups([...jobs, ...others], parameters);
  expect(groups).toHaveLength(2);
  expect(together(groups, "cook-0", "driver-0")).toBe(false);
  expect(together(groups, "cook-0", "cook-4")).toBe(true);
});

test("reads contacts and facts, each once, whatever the words are", () => {
  const matching = "call 040 123 456 pay 1,800 usd in bavet 26 days, 26 hours";
  const span = (type: EntityType, value: string, words: string): TypedSpan => {
    const start = matching.indexOf(words);
    return { type, value, start, end: start + words.length };
  };
  const spans = [
    span("phone", "+85540123456", "040 123 456"),
    span("money", "USD 1800/month", "1,800 usd"),
    span("place", "KH:bavet", "bavet"),
  ];
  expect(readTraits({ id: "a", matching, spans })).toEqual({
    contacts: ["number 40123456"],
    facts: ["#1800", "#26", "place KH:bavet"],
  });
});
