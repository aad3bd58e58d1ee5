import type { EntityType } from "@suar/domain";

/** How a messenger is named before one of its handles. */
export interface HandleLabels {
  readonly type: EntityType;
  /** Names that mean the messenger wherever they stand. */
  readonly clear: readonly string[];
  /** Short or everyday words: believed only with `:`, `=` or `@` behind them. */
  readonly vague: readonly string[];
  /** What a handle looks like after its label, lower case. */
  readonly handle: RegExp;
  /** True when the handle may be a phone number. */
  readonly phone: boolean;
}

/**
 * Labels in English, Indonesian, Malay, Thai, Vietnamese, Khmer, Burmese, Lao and Chinese, with slang: "飞机" (plane)
 * is Telegram, "纸飞机" (paper plane) too, "V" and "薇" are WeChat. Source: the platforms' own names; usage in adverts.
 */
export const handleLabels: readonly HandleLabels[] = [
  {
    type: "telegram",
    clear: [
      "telegram",
      "telegrm",
      "telegam",
      "tele gram",
      "tlgrm",
      "เทเลแกรม",
      "เทเลแกรมไอดี",
      "เทเลเเกรม",
      "เทเรแกรม",
      "តេឡេក្រាម",
      "តេលេក្រាម",
      "តេឡេ",
      "တယ်လီဂရမ်",
      "တယ်လီဂရမ်း",
      "တယ်လီ",
      "ເທເລແກຣມ",
      "电报",
      "電報",
      "纸飞机",
      "紙飛機",
      "飞机号",
      "飛機號",
      "telegram group",
      "telegram channel",
      "tele grup",
      "tele group",
    ],
    vague: ["tg", "tele", "teleg", "飞机", "飛機", "電報群"],
    handle: /[a-z][a-z0-9_]{3,31}/y,
    phone: true,
  },
  {
    type: "whatsapp",
    clear: [
      "whatsapp",
      "whats app",
      "whatapp",
      "whatsap",
      "watsapp",
      "watsap",
      "wasap",
      "whatsup",
      "wattsapp",
      "วอทแอพ",
      "วอตส์แอป",
      "วอทส์แอป",
      "วอทซัพ",
      "វ៉ាត់សាប់",
      "វ៉ាតសាប់",
      "ဝပ်ဆပ်",
      "whatsapp business",
      "瓦次普",
    ],
    vague: ["wa", "w.a", "ws"],
    handle: /(?!)/y,
    phone: true,
  },
  {
    type: "line",
    clear: [
      "line id",
      "id line",
      "lineid",
      "idline",
      "line@",
      "ไลน์",
      "ไอดีไลน์",
      "ไลน์ไอดี",
      "ไลน์แอด",
      "แอดไลน์",
      "แอดไลน",
      "ไลน",
      "line official",
      "add line",
      "ឡាញ",
    ],
    vague: ["line", "ไอดี", "ln"],
    handle: /[a-z0-9][a-z0-9._-]{2,31}/y,
    phone: true,
  },
  {
    type: "zalo",
    clear: ["zalo", "za lo", "zalô", "za lô", "zl o", "ซาโล", "ហ្សាឡូ", "da lo"],
    vague: ["zl"],
    handle: /(?!)/y,
    phone: true,
  },
  {
    type: "viber",
    clear: ["viber", "vibre", "ไวเบอร์", "ဗိုင်ဘာ", "វ៉ាយប៊ឺ"],
    vague: ["vb"],
    handle: /(?!)/y,
    phone: true,
  },
  {
    type: "wechat",
    clear: [
      "wechat",
      "we chat",
      "weixin",
      "wei xin",
      "wechat id",
      "微信",
      "微信号",
      "微信號",
      "加微",
      "加微信",
      "薇信",
      "威信",
      "微❤",
      "加v",
      "加薇",
      "วีแชท",
      "วีแชต",
      "วีแชทไอดี",
      "វីឆាត",
      "ဝီချက်",
    ],
    vague: ["wx", "vx", "v信", "微", "薇", "weixin号"],
    handle: /[a-z][a-z0-9_-]{5,19}/y,
    phone: true,
  },
  {
    type: "signal",
    clear: ["signal app", "signal id", "signal messenger", "signal number"],
    vague: ["signal", "ซิกแนล"],
    handle: /[a-z_][a-z0-9_]{2,31}\.\d{2,6}/y,
    phone: true,
  },
];

/** Labels that are words of everyday speech as well: the name behind them must also look like no word. */
export const everydayLabels: ReadonlySet<string> = new Set([
  "line",
  "ไอดี",
  "ln",
  "ws",
  "微",
  "薇",
  "飞机",
  "飛機",
  "tele",
]);

/** Platforms that Suar has no entity type for: an @name after them is not one of the messengers above. */
export const foreignLabels: readonly string[] = [
  "instagram",
  "ig",
  "insta",
  "twitter",
  "x.com",
  "tiktok",
  "tik tok",
  "facebook",
  "fb",
  "youtube",
  "threads",
  "snapchat",
];
