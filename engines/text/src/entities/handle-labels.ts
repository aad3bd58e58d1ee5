import type { messengerTypes } from "@suar/domain";

/** How a messenger or network is named before one of its handles. */
export interface HandleLabels {
  readonly type: (typeof messengerTypes)[number];
  /** Names that mean it wherever they stand, with bars between. */
  readonly clear: string;
  /** Short or everyday words: believed only with `:`, `=` or `@` behind them. */
  readonly vague: string;
  /** What a handle looks like after its label, lower case; absent where handles are telephone numbers only. */
  readonly handle?: RegExp;
  /** True when the handle may be a phone number. */
  readonly phone?: true;
  /** True when the handle is a number of its own: behind a clear name it needs no mark. */
  readonly digits?: true;
  /** True when an @name near the label is a handle there. */
  readonly at?: true;
  /** True when people write plain names behind the label: only what looks like no word is a handle. */
  readonly odd?: true;
}

/**
 * Labels in the languages of the region, with slang: "飞机" (plane) is Telegram, "纸飞机" (paper plane) too, "V" and
 * "薇" are WeChat, "企鹅" (penguin) is QQ. Source: the platforms' own names; usage in adverts.
 */
export const handleLabels: readonly HandleLabels[] = [
  {
    type: "telegram",
    clear:
      "telegram|telegrm|telegam|tele gram|tlgrm|telegram group|telegram channel|tele grup|tele group|เทเลแกรม|" +
      "เทเลแกรมไอดี|เทเลเเกรม|เทเรแกรม|ເທເລແກຣມ|តេឡេក្រាម|តេលេក្រាម|តេឡេ|တယ်လီဂရမ်|တယ်လီဂရမ်း|တယ်လီ|电报|電報|纸飞机|紙飛機|" +
      "飞机号|飛機號|टेलीग्राम|टेलिग्राम|টেলিগ্রাম|ටෙලිග්‍රෑම්|ටෙලිග්‍රාම්|டெலிகிராம்|டெலிக்ராம்|ٹیلیگرام|ٹیلی گرام",
    vague: "tg|tele|teleg|飞机|飛機|電報群",
    handle: /[a-z][a-z0-9_]{3,31}/y,
    phone: true,
    at: true,
  },
  {
    type: "whatsapp",
    clear:
      "whatsapp|whats app|whatapp|whatsap|watsapp|watsap|wasap|whatsup|wattsapp|whatsapp business|วอทแอพ|วอตส์แอป|วอทส์แอป|" +
      "วอทซัพ|ວອດແອັບ|ວັອດສ໌ແອັບ|វ៉ាត់សាប់|វ៉ាតសាប់|វ៉ាតអាប់|ဝပ်ဆပ်|瓦次普|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सएप|ह्वाट्सएप|হোয়াটসঅ্যাপ|" +
      "হোয়াটসএপ|වට්ස්ඇප්|වට්සැප්|வாட்ஸ்அப்|வாட்ஸ்ஆப்|வாட்ஸப்|واٹس ایپ|واٹس اپ|واٹساپ",
    vague: "wa|w.a|ws",
    phone: true,
  },
  {
    type: "line",
    clear:
      "line id|id line|lineid|idline|line@|line official|add line|ไลน์|ไอดีไลน์|ไลน์ไอดี|ไลน์แอด|แอดไลน์|แอดไลน|ไลน|ໄລນ໌|ໄອດີໄລ|ឡាញ",
    vague: "line|ไอดี|ln",
    handle: /[a-z0-9][a-z0-9._-]{2,31}/y,
    phone: true,
    at: true,
  },
  {
    type: "zalo",
    clear: "zalo|za lo|zalô|za lô|zl o|ซาโล|ហ្សាឡូ|da lo",
    vague: "zl",
    phone: true,
  },
  {
    type: "viber",
    clear: "viber|vibre|ไวเบอร์|ໄວເບີ|ဗိုင်ဘာ|វ៉ាយប៊ឺ|वाइबर|ভাইবার|වයිබර්|வைபர்",
    vague: "vb",
    phone: true,
  },
  {
    type: "wechat",
    clear:
      "wechat|we chat|weixin|wei xin|wechat id|微信|微信号|微信號|加微|加微信|薇信|威信|微❤|加v|加薇|วีแชท|วีแชต|วีแชทไอดี|ວີແຊັດ|" +
      "វីឆាត|ဝီချက်",
    vague: "wx|vx|v信|微|薇|weixin号",
    handle: /[a-z][a-z0-9_-]{5,19}/y,
    phone: true,
    at: true,
  },
  {
    type: "signal",
    clear: "signal app|signal id|signal messenger|signal number",
    vague: "signal|ซิกแนล",
    handle: /[a-z_][a-z0-9_]{2,31}\.\d{2,6}/y,
    phone: true,
  },
  {
    type: "facebook",
    clear:
      "facebook|face book|facebook page|fb page|fb messenger|facebook messenger|เฟซบุ๊ก|เฟสบุ๊ค|เฟสบุ๊ก|เพจเฟส|ເຟສບຸກ|ເຟສບຸ໊ກ|ហ្វេសប៊ុក|" +
      "ហ្វេសប៊ុក|ဖေ့စ်ဘုတ်|脸书|臉書|फेसबुक|ফেসবুক|ෆේස්බුක්|முகநூல்|பேஸ்புக்|فیس بک",
    vague: "fb|messenger|msgr|เฟส|ເຟສ",
    handle: /[a-z0-9][a-z0-9.]{4,49}/y,
    at: true,
    odd: true,
  },
  {
    type: "instagram",
    clear: "instagram|insta gram|อินสตาแกรม|ອິນສຕາແກຣມ|អ៊ីនស្តាក្រាម|အင်စတာဂရမ်|इंस्टाग्राम|ইনস্টাগ্রাম|ඉන්ස්ටග්‍රෑම්|இன்ஸ்டாகிராம்|انسٹاگرام",
    vague: "ig|insta|ไอจี",
    handle: /[a-z0-9_][a-z0-9_.]{2,29}/y,
    at: true,
  },
  {
    type: "tiktok",
    clear: "tiktok|tik tok|ติ๊กต็อก|ติ๊กต๊อก|ຕິກຕອກ|តិកតុក|တစ်တော့|टिकटॉक|টিকটক|ටික්ටොක්|டிக்டாக்|ٹک ٹاک",
    vague: "tt",
    handle: /[a-z0-9_][a-z0-9_.]{2,23}/y,
    at: true,
    odd: true,
  },
  {
    type: "threads",
    clear: "threads app",
    vague: "threads",
    handle: /[a-z0-9_][a-z0-9_.]{2,29}/y,
    at: true,
    odd: true,
  },
  {
    type: "x",
    clear: "twitter|x.com|ทวิตเตอร์|推特|ट्विटर|টুইটার|ٹویٹر",
    vague: "twt",
    handle: /[a-z0-9_]{4,15}/y,
    at: true,
    odd: true,
  },
  {
    type: "snapchat",
    clear: "snapchat|snap chat",
    vague: "snap|sc",
    handle: /[a-z][a-z0-9._-]{2,14}/y,
    at: true,
    odd: true,
  },
  {
    type: "kakaotalk",
    clear: "kakaotalk|kakao talk|kakao id|kakaotalk id|카카오톡|카톡|카톡아이디|คาเคาทอล์ค|คาเคา",
    vague: "kakao|kkt",
    handle: /[a-z0-9][a-z0-9._-]{2,19}/y,
    at: true,
  },
  {
    type: "imo",
    clear: "imo number|imo no|imo app|imo messenger|ইমো|इमो|इमो नंबर|ایمو|ඉමෝ|အိုင်မို",
    vague: "imo",
    phone: true,
  },
  { type: "botim", clear: "botim|bo tim|বোটিম|बोटिम|बोटिम ऐप|بوٹم", vague: "", phone: true },
  {
    type: "zangi",
    clear: "zangi|zangi number|ဇန်ဂီ|曾吉",
    vague: "",
    handle: /\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)/y,
    digits: true,
  },
  {
    type: "discord",
    clear: "discord|discord id|discord server|ดิสคอร์ด",
    vague: "dc",
    handle: /[a-z0-9_.]{2,32}(?:#\d{4})?/y,
    at: true,
    odd: true,
  },
  {
    type: "qq",
    clear: "qq|qq号|qq號|qq群|qq群号|扣扣|扣扣号|企鹅号|q群|加q|加qq|โคคิว",
    vague: "q|企鹅",
    handle: /[1-9]\d{4,10}(?!\d)/y,
    digits: true,
  },
  {
    type: "skype",
    clear: "skype|skype id|skype name|สไกป์|ສະໄກ|स्काइप|স্কাইপ|اسکائپ",
    vague: "",
    handle: /(?:live:)?[a-z.][a-z0-9_.-]{5,40}/y,
    odd: true,
  },
  {
    type: "weibo",
    clear: "weibo|微博|新浪微博",
    vague: "wb",
    handle: /[a-z0-9_\u4e00-\u9fff-]{2,30}/y,
    at: true,
    odd: true,
  },
  {
    type: "xiaohongshu",
    clear: "xiaohongshu|小红书|小紅書|小红书号|小紅書號|rednote",
    vague: "xhs",
    handle: /[a-z0-9_]{5,20}/y,
    digits: true,
    odd: true,
  },
  {
    type: "lemon8",
    clear: "lemon8|lemon 8|เลม่อน8",
    vague: "",
    handle: /[a-z0-9_][a-z0-9_.]{3,29}/y,
    at: true,
    odd: true,
  },
  {
    type: "potato",
    clear: "potato chat|potatochat|土豆号|土豆id",
    vague: "土豆|potato",
    handle: /[a-z][a-z0-9_]{3,31}/y,
    odd: true,
  },
  {
    type: "batchat",
    clear: "batchat|bat chat|蝙蝠号|蝙蝠id",
    vague: "蝙蝠",
    handle: /[a-z0-9][a-z0-9_]{4,31}/y,
    digits: true,
    odd: true,
  },
];

/** Labels that are words of everyday speech as well: the name behind them must also look like no word. */
export const everydayLabels: ReadonlySet<string> = new Set("line|ไอดี|ln|ws|微|薇|飞机|飛機|tele".split("|"));

/** Networks that Suar has no entity type for: an @name after them is not one of those above. */
export const foreignLabels: readonly string[] =
  "youtube|linkedin|douyin|抖音|kuaishou|快手|kwai|bigo|bigo live|twitch|pinterest|reddit|github|bluesky|mastodon|likee".split(
    "|",
  );
