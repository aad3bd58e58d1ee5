import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitMessages } from "./split-messages.ts";

const accounts = (text: string) => splitMessages(text)?.map(({ account }) => account);

describe("a pasted text", () => {
  test("is no conversation when it is an advert with lines of facts", () => {
    expect(splitMessages("")).toBeUndefined();
    expect(splitMessages("Salary: 800 USD\nPlace: Poipet\nPhone: +855 00 000 000\nWork: typing")).toBeUndefined();
    expect(splitMessages("Mia: I am here")).toBeUndefined();
    expect(splitMessages("Visit https://example.org: now\nor call: us")).toBeUndefined();
  });

  test("of one messenger keeps names, times and lines that go on", () => {
    const text = "[22/11/2026, 14:02:11] Mia: hello\nare you there?\n[22/11/2026, 14:03:00] Tan Wei: yes: here";
    expect(splitMessages(text)).toEqual([
      { id: "1", account: "Mia", at: Date.UTC(2026, 10, 22, 14, 2, 11), text: "hello\nare you there?", start: 28 },
      { id: "2", account: "Tan Wei", at: Date.UTC(2026, 10, 22, 14, 3), text: "yes: here", start: 81 },
    ]);
  });

  test.each([
    ["11/22/26, 2:02 PM - Mia: hi\n11/22/26, 2:05 PM - Bo: hi", Date.UTC(2026, 10, 22, 14, 2)],
    ["22.11.26, 14:02 - Mia: hi\n22.11.26, 14:05 - Bo: hi", Date.UTC(2026, 10, 22, 14, 2)],
    ["Mia, [22.11.2026 14:02]\nhi\nBo, [22.11.2026 14:05]\nhi", Date.UTC(2026, 10, 22, 14, 2)],
    ["[2026-11-22, 14:02] Mia: hi\n[2026-11-22, 14:05] Bo: hi", Date.UTC(2026, 10, 22, 14, 2)],
    ["[32/11/2026, 14:02] Mia: hi\n[22/11/2026, 14:05] Bo: hi", null],
  ])("%s has its first time", (text, at) => {
    const messages = splitMessages(text);
    expect(messages?.map(({ account, text: words }) => [account, words])).toEqual([
      ["Mia", "hi"],
      ["Bo", "hi"],
    ]);
    expect(messages?.[0]?.at).toBe(at);
  });

  test("written down by name is one when names come again, in any script", () => {
    expect(accounts("Mia: hi\nBo: hello\nMia: come\nBo: no")).toEqual(["Mia", "Bo", "Mia", "Bo"]);
    expect(accounts("သူ: မင်္ဂလာပါ\nကျွန်မ: ဟုတ်\nသူ: လာပါ\nကျွန်မ: မလာဘူး")).toHaveLength(4);
  });

  test("gives places in itself, whatever it is", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "Mia: hi",
        "Mia: hi\r",
        "Mia, [22.11.2026 14:02]\r",
        "Bo: no",
        "[22/11/2026, 14:02] Mia: x",
        "Mia, [22.11.2026 14:02]",
        "\r",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join("\n");
        for (const message of splitMessages(text) ?? []) {
          expect(text.slice(message.start, message.start + message.text.length)).toBe(message.text);
        }
      }),
    );
  });

  test("of two megabytes is read in linear time", () => {
    const text = "Mia: hello there\nBo: no\n".repeat(2000) + ":".repeat(1_000_000) + "[".repeat(1_000_000);
    const before = process.cpuUsage();
    splitMessages(text);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
