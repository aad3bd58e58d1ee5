import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const found = (text: string): string[] => findEntities(foldText(text)).map(({ type, value }) => `${type} ${value}`);

describe("web addresses", () => {
  test.each([
    "This is the end.In the beginning",
    "services.In short",
    "v2.5 and 3.to go",
    "ok.la see you",
    "e.g. this, i.e. that",
    "file.txt",
    "http://",
  ])("none in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["https://Example.com/Path?q=1.", "url example.com/path?q=1"],
    ["hxxp://evil[.]com/x", "url evil.com/x"],
    ["example[.]com", "url example.com"],
    ["example(dot)com", "url example.com"],
    ["www.foo.bar", "url foo.bar"],
    ["good-site.com/", "url good-site.com"],
    ["bit.ly/x992ux", "url bit.ly/x992ux"],
    ["jobs.co.id", "url jobs.co.id"],
    ["สมัครที่ job-th.com ได้เลย", "url job-th.com"],
    ["https://ไทย.com/งาน", "url ไทย.com"],
  ])("%s", (text, value) => {
    expect(found(text)).toEqual([value]);
  });
});

describe("links of messengers", () => {
  test.each([
    ["https://t.me/JobKH", "telegram jobkh"],
    ["t.me/+AbCdEf123", "telegram +abcdef123"],
    ["t.me/jobkh/1234", "telegram jobkh"],
    ["tg://resolve?domain=jobkh", "telegram jobkh"],
    ["wa.me/85512345678", "whatsapp +85512345678"],
    ["https://api.whatsapp.com/send?phone=6281234567890&text=hi", "whatsapp +6281234567890"],
    ["chat.whatsapp.com/AbC123", "whatsapp abc123"],
    ["line.me/ti/p/~somchai99", "line somchai99"],
    ["https://zalo.me/0901234567", "zalo 0901234567"],
    ["signal.me/#p/+447911123456", "signal +447911123456"],
  ])("%s", (text, value) => {
    expect(found(text)).toEqual([value]);
  });
});
