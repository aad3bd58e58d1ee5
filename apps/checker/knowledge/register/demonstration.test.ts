import { readFile } from "node:fs/promises";
import { openRegisterPack, readRegisterCsv } from "@suar/exchange/registers";
import { expect, test } from "vitest";
import { searchRegister } from "./search-register.ts";

const read = (name: string) => readFile(new URL(`../../registers/${name}`, import.meta.url));

test("the demonstration pack holds, says what it is, and is the list beside it", async () => {
  const entry = JSON.parse(String(await read("demonstration.json"))) as {
    readonly key: string;
    readonly bytes: number;
  };
  const bytes = await read("demonstration.pack");
  expect(bytes.length).toBe(entry.bytes);
  const opened = openRegisterPack(bytes, entry.key);
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.pack).toMatchObject({ demonstration: true, publisher: expect.stringContaining("made-up") as string });
  const csv = readRegisterCsv(String(await read("demonstration.csv")));
  expect(csv).toEqual({ ok: true, entries: opened.pack.entries });
  for (const { phone = "" } of opened.pack.entries) expect(phone).toMatch(/^\+\d+ 000 000 00\d$/);
  expect(searchRegister(opened.pack, "himshikhar rojgar")[0]?.entry.number).toBe("DEMO-002");
});
