import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const found = (text: string): string[] => findEntities(foldText(text)).map(({ type, value }) => `${type} ${value}`);

describe("what is no handle", () => {
  test.each([
    "our line manager called on signal day",
    "join the telegram group today",
    "Business Line: government services",
    "line-height:115%",
    "whatsapp us now",
    "dinner @sentosa tonight",
    "follow YouTube @job_kh99",
    "follow us on facebook page today",
    "facebook: Bright Star Jobs",
    "IMO 2026 was hard",
    "QQ 12",
    "the last line",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("handles behind their label", () => {
  test.each([
    ["Telegram: @good_name", "telegram good_name"],
    ["TG @abc123", "telegram abc123"],
    ["เทเลแกรม: job_th99", "telegram job_th99"],
    ["តេឡេក្រាម: @job_kh99", "telegram job_kh99"],
    ["တယ်လီဂရမ် @job_mm99", "telegram job_mm99"],
    ["飞机：@hr_kk", "telegram hr_kk"],
    ["电报 hr_kk99", "telegram hr_kk99"],
    ["LINE ID: somchai99", "line somchai99"],
    ["ไลน์ somsak_1", "line somsak_1"],
    ["ไอดีไลน์ jobth", "line jobth"],
    ["微信: job_kh88", "wechat job_kh88"],
    ["加V: abcdef", "wechat abcdef"],
    ["VX wxid12345", "wechat wxid12345"],
    ["WeChat ID: hr-job88", "wechat hr-job88"],
    ["Zalo 0901234567", "zalo 0901234567"],
    ["Za lô: 0901 234 567", "zalo 0901234567"],
    ["viber: 09 123 456 789", "viber 09123456789"],
    ["ဗိုင်ဘာ ၀၉၁၂၃၄၅၆၇၈၉", "viber 09123456789"],
    ["WA: +62 812-3456-7890", "whatsapp +6281234567890"],
    ["ＷＡ：＋６２ ８１２ ３４５６ ７８９０", "whatsapp +6281234567890"],
    ["Signal: +66812345678", "signal +66812345678"],
    ["signal: job_kh.42", "signal job_kh.42"],
    ["टेलीग्राम: @job_in99", "telegram job_in99"],
    ["হোয়াটসঅ্যাপ নম্বর: 01712345678", "whatsapp 01712345678"],
    ["واٹس ایپ: 03001234567", "whatsapp 03001234567"],
    ["வாட்ஸ்அப் எண்: 9876543210", "whatsapp 9876543210"],
    ["වට්සැප් 0712345678", "whatsapp 0712345678"],
    ["ເທເລແກຣມ: job_la99", "telegram job_la99"],
    ["instagram: @job_kh99", "instagram job_kh99"],
    ["IG @job_kh99", "instagram job_kh99"],
    ["FB: job.kh99", "facebook job.kh99"],
    ["TikTok @job.kh99", "tiktok job.kh99"],
    ["카톡 아이디: job_kr9", "kakaotalk job_kr9"],
    ["imo: +8801712345678", "imo +8801712345678"],
    ["BOTIM +971 50 123 4567", "botim +971501234567"],
    ["Zangi 35-1737-2519", "zangi 3517372519"],
    ["Discord: hr_team#1234", "discord hr_team#1234"],
    ["QQ：123456789", "qq 123456789"],
    ["QQ群 123456789", "qq 123456789"],
    ["Skype: live:.cid.ab12cd34", "skype live:.cid.ab12cd34"],
    ["微博 @招聘小助手", "weibo 招聘小助手"],
    ["小红书号：94530001234", "xiaohongshu 94530001234"],
    ["lemon8: @job_th9", "lemon8 job_th9"],
    ["土豆号：hr_kk99", "potato hr_kk99"],
    ["蝙蝠号 12345678", "batchat 12345678"],
  ])("%s", (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  test("an @name follows the messenger named before it, else its platform stays open", () => {
    expect(found("hubungi kami di Telegram ya kak @loker_kh")).toEqual(["telegram loker_kh"]);
    expect(found("apply now @linhagent29")).toEqual(["handle linhagent29"]);
  });

  test("a number with a label is that messenger's and not a phone number a second time", () => {
    expect(found("WhatsApp 081234567890, telp 081298765432")).toEqual(["whatsapp 081234567890", "phone 081298765432"]);
  });
});
