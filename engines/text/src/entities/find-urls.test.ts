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
    ["https://facebook.com/sharer", "url facebook.com/sharer"],
    ["t.me/share/url?url=x", "url t.me/share/url?url=x"],
    ["https://x.com/search?q=job", "url x.com/search?q=job"],
    ["instagram.com/p/abc", "url instagram.com/p/abc"],
    ["https://evil.com/t.me/jobkh", "url evil.com/t.me/jobkh"],
    ["https://t.me.evil.com/jobkh", "url t.me.evil.com/jobkh"],
  ])("a page of the platform itself, or of another host, names nobody: %s", (text, value) => {
    expect(found(text)).toEqual([value]);
  });

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
    ["https://t.me/+85512345678", "telegram +85512345678"],
    ["jobkh.t.me", "telegram jobkh"],
    ["t.me/8urfyd", "telegram 8urfyd"],
    ["tg://join?invite=AbCdEf", "telegram abcdef"],
    ["wa.me/message/ABC123", "whatsapp abc123"],
    ["https://line.me/R/ti/p/%40job_th", "line job_th"],
    ["zalo.me/84901234567", "zalo +84901234567"],
    ["zalo.me/g/abcxyz123", "zalo g/abcxyz123"],
    ["https://chats.viber.com/jobmm", "viber jobmm"],
    ["m.me/job.kh99", "facebook job.kh99"],
    ["https://m.facebook.com/profile.php?id=100012345678", "facebook 100012345678"],
    ["fb.com/groups/jobs.abroad", "facebook groups/jobs.abroad"],
    ["https://www.instagram.com/job_kh99/?hl=en", "instagram job_kh99"],
    ["tiktok.com/@job.kh99/video/123", "tiktok job.kh99"],
    ["https://www.threads.net/@job_kh99", "threads job_kh99"],
    ["x.com/job_kh99/status/123", "x job_kh99"],
    ["snapchat.com/add/jobkh99", "snapchat jobkh99"],
    ["open.kakao.com/o/gAbC123", "kakaotalk o/gabc123"],
    ["https://call.imo.im/abc123", "imo abc123"],
    ["https://services.zangi.com/dl/conversation/3517372519", "zangi 3517372519"],
    ["discord.gg/abc123", "discord abc123"],
    ["https://discord.com/invite/abc123", "discord abc123"],
    ["https://qm.qq.com/q/AbCdE123", "qq abcde123"],
    ["tencent://message/?uin=123456789", "qq 123456789"],
    ["join.skype.com/AbC123", "skype abc123"],
    ["https://teams.live.com/l/invite/FEA123", "teams l/invite/fea123"],
    ["weibo.com/u/1234567890", "weibo 1234567890"],
    ["xhslink.com/AbC123", "xiaohongshu abc123"],
    ["lemon8-app.com/job_th9", "lemon8 job_th9"],
    ["potato.im/hr_kk99", "potato hr_kk99"],
  ])("%s", (text, value) => {
    expect(found(text)).toEqual([value]);
  });
});
