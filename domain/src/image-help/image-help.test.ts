import { describe, expect, test } from "vitest";
import { isIsoDay } from "../recruitment/iso-date.ts";
import { childHelplines } from "./child-helplines.ts";
import { agesAtPicture, allHashServices, serviceFor } from "./hash-services.ts";
import { adviceSources, helpPlaces, reportPlaces } from "./report-places.ts";
import type { Sourced } from "./sourced.ts";

const facts: readonly (readonly [string, Sourced])[] = [
  ...allHashServices.flatMap(({ name, rules, platformsFrom, hashes }) => [
    [`${name}: rules`, rules] as const,
    [`${name}: platforms`, platformsFrom] as const,
    ...hashes.map((hash) => [`${name}: ${hash.kind}`, hash] as const),
  ]),
  ...reportPlaces.flatMap(({ name, report }) => (report === null ? [] : [[name, report] as const])),
  ...Object.values(helpPlaces).map((place) => [place.name, place] as const),
  ...adviceSources.map((source) => [`advice: ${source.sourceUrl}`, source] as const),
  ...childHelplines.map((line) => [`${line.country} ${line.number}`, line] as const),
];

describe("nobody is sent where nobody has looked", () => {
  test.each(facts)("%s has a source and the day on which it was read", (_name, { sourceUrl, sourceDate, checked }) => {
    expect(URL.parse(sourceUrl)?.protocol).toMatch(/^https?:$/);
    expect(isIsoDay(checked)).toBe(true);
    expect(sourceDate === undefined || sourceDate <= checked).toBe(true);
  });

  test("every address is https, every number can be dialled, none stands twice", () => {
    const addresses = [
      ...allHashServices.map(({ address }) => address),
      ...reportPlaces.flatMap(({ report }) => (report === null ? [] : [report.address])),
      ...Object.values(helpPlaces).map(({ address }) => address),
    ];
    expect(addresses.filter((address) => URL.parse(address)?.protocol !== "https:")).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(childHelplines.filter(({ number }) => !/^\+?\d[\d -]*\d$/.test(number))).toEqual([]);
    expect(childHelplines.filter(({ name }) => !/^[\x20-\x7e]+$/.test(name))).toEqual([]);
    expect(new Set(childHelplines.map(({ country }) => country)).size).toBe(childHelplines.length);
  });
});

test("whoever was a child when the picture was taken, or does not know, is not sent to the site for adults", () => {
  expect(agesAtPicture.map((age) => [age, serviceFor(age).id])).toEqual([
    ["adult", "stopncii"],
    ["child", "takeitdown"],
    ["unknown", "takeitdown"],
  ]);
});
