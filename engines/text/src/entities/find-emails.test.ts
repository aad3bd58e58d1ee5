import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const emails = (text: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === "email")
    .map(({ value }) => value);

describe("e-mail addresses", () => {
  test.each(["meet at noon", "@name", "a@b", "price @ 5.00", "a @ b . com", "look at the dot on it", "name@.com"])(
    "none in %s",
    (text) => {
      expect(emails(text)).toEqual([]);
    },
  );

  test.each([
    ["Write to Bob.Lee+job@Example.co.uk.", "bob.lee+job@example.co.uk"],
    ["name (at) gmail dot com", "name@gmail.com"],
    ["name [at] yahoo [dot] co [dot] id", "name@yahoo.co.id"],
    ["joe at yahoo dot com", "joe@yahoo.com"],
    ["ｎａｍｅ＠ｇｍａｉｌ．ｃｏｍ", "name@gmail.com"],
  ])("%s", (text, value) => {
    expect(emails(text)).toEqual([value]);
  });

  test("an address is no handle and no web page", () => {
    expect(findEntities(foldText("hr@job-kh88.com")).map(({ type }) => type)).toEqual(["email"]);
  });
});
