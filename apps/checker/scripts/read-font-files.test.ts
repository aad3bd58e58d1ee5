import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readFontFiles } from "./read-font-files.ts";

const css = await readFile(new URL("../ui/fonts.css", import.meta.url), "utf8");

test("a language fetches the common letters and one file of its own script; bold ones come later", () => {
  const filesOf = readFontFiles(css);
  const common = ["noto-sans-latin-400-normal.woff2"];
  expect(filesOf("en")).toEqual(common);
  expect(filesOf("zh")).toEqual(common);
  expect(filesOf("km")).toEqual([...common, "noto-sans-khmer-khmer-400-normal.woff2"]);
  expect(filesOf("ne")).toEqual(filesOf("hi"));
  expect(filesOf("ne")).toHaveLength(2);
});

test("a family without a file stops the weighing", () => {
  const filesOf = readFontFiles(':root { --font-sans: "Nowhere Sans", sans-serif; }');
  expect(() => filesOf("en")).toThrow(RangeError);
});
