import type { EntityType } from "@suar/domain";

/** What follows the host, the part that names the person or group in brackets; `phone` where that is a number. */
export type LinkForm = readonly [type: EntityType, path: RegExp, kind?: "phone"];

/** Leading names under which a platform serves the same pages. */
export const subdomains = /^(?:www|m|mobile|mbasic|web|touch|l|lm|vi-vn|th-th|id-id|en-gb|zh-cn)\./;

const rest = "([^?#]{3,120})";
const facebook: readonly LinkForm[] = [
  ["facebook", /^\/profile\.php\?(?:[^#]{0,200}&)?id=(\d{5,20})/],
  ["facebook", /^\/(?:messages\/t|people\/[^/]{1,80})\/([a-z0-9.]{3,60})/],
  ["facebook", /^\/(groups\/[a-z0-9._-]{3,60})/],
  ["facebook", /^\/(?:pages\/|pg\/)?([a-z0-9][a-z0-9.-]{4,60})\/?(?:[?#]|$)/],
];
const telegram: readonly LinkForm[] = [
  ["telegram", /^\/\+(\d{8,15})(?![a-z0-9_-])/, "phone"],
  ["telegram", /^\/(\+[a-z0-9_-]{5,40}|joinchat\/[a-z0-9_-]{5,40}|addlist\/[a-z0-9_-]{5,40}|c\/\d{5,16})/],
  ["telegram", /^\/(?:s\/|boost\/)?([a-z0-9_]{3,32})(?:[/?#]|$)/],
];
const x: readonly LinkForm[] = [["x", /^\/([a-z0-9_]{2,15})(?:[/?#]|$)/]];
const tiktok: readonly LinkForm[] = [["tiktok", /^\/@([a-z0-9_.]{2,24})/]];
const threads: readonly LinkForm[] = [["threads", /^\/@([a-z0-9_.]{2,30})/]];
const discord: readonly LinkForm[] = [["discord", /^\/(?:invite|users)\/([a-z0-9-]{2,32})/]];
const teams: readonly LinkForm[] = [
  ["teams", /^\/l\/chat\/[^?#]{0,80}\?(?:[^#]{0,200}&)?users=([^&#]{3,80})/],
  ["teams", new RegExp(`^\\/((?:l\\/invite|meet|l\\/meetup-join)\\/${rest.slice(1)}`)],
];
const weibo: readonly LinkForm[] = [
  ["weibo", /^\/(?:u|p|profile)\/(\d{5,20})/],
  ["weibo", /^\/(?:n\/)?([^/?#]{2,60})(?:[?#]|$)/],
];
const botim: readonly LinkForm[] = [["botim", /[?&/](?:phone=|number=|u\/)?(?:\+|%2b)?(\d{8,15})(?!\d)/, "phone"]];

/** Links by which people hand out themselves or a group: hosts without `www.`, then the forms behind them. */
export const linkForms: readonly (readonly [hosts: string, ...forms: LinkForm[]])[] = [
  ["t.me telegram.me telegram.dog telesco.pe", ...telegram],
  [
    "wa.me",
    ["whatsapp", /^\/(?:c\/)?\+?(\d{7,15})(?!\d)/, "phone"],
    ["whatsapp", new RegExp(`^\\/(?:message\\/|qr\\/)?${rest}`)],
  ],
  [
    "api.whatsapp.com whatsapp.com",
    ["whatsapp", /^\/send\/?\?(?:[^#]{0,500}&)?phone=(?:\+|%2b)?(\d{7,15})/, "phone"],
    ["whatsapp", new RegExp(`^\\/channel\\/${rest}`)],
  ],
  ["chat.whatsapp.com", ["whatsapp", new RegExp(`^\\/(?:invite\\/)?${rest}`)]],
  [
    "wa.link wasap.my wasap.at",
    ["whatsapp", /^\/\+?(\d{7,15})(?!\d)/, "phone"],
    ["whatsapp", new RegExp(`^\\/${rest}`)],
  ],
  [
    "line.me liff.line.me",
    ["line", new RegExp(`^\\/(?:r\\/)?(?:ti\\/)?(?:p|g|g2)\\/${rest}`)],
    ["line", /^\/(?:r\/)?(?:home\/public|oamessage|nv\/profile\S{0,40}?)\/(?:main\?id=)?(?:%40|@)?([a-z0-9._-]{3,40})/],
  ],
  ["lin.ee page.line.me", ["line", /^\/([a-z0-9._-]{3,40})/]],
  [
    "zalo.me chat.zalo.me",
    ["zalo", /^\/(?:\?phone=)?(0\d{8,10})(?!\d)/],
    ["zalo", /^\/(?:\?phone=)?\+?(84\d{8,10})(?!\d)/, "phone"],
    ["zalo", new RegExp(`^\\/(?:pc\\/)?${rest}`)],
  ],
  ["zaloapp.com", ["zalo", new RegExp(`^\\/qr\\/p\\/${rest}`)]],
  ["invite.viber.com", ["viber", /^\/\?g2?=([^&]{3,120})/]],
  [
    "chats.viber.com vb.me viber.click",
    ["viber", /^\/\+?(\d{7,15})(?!\d)/, "phone"],
    ["viber", new RegExp(`^\\/${rest}`)],
  ],
  ["signal.me", ["signal", /^\/#p\/\+?(\d{7,15})/, "phone"], ["signal", /^\/#(?:eu\/)?([^?]{3,120})/]],
  ["signal.group", ["signal", /^\/#([^?]{3,120})/]],
  ["u.wechat.com work.weixin.qq.com u.weixin.qq.com", ["wechat", new RegExp(`^\\/${rest}`)]],
  ["weixin.qq.com", ["wechat", new RegExp(`^\\/(?:r|g)\\/${rest}`)]],
  ["m.me messenger.com", ["facebook", /^\/(?:t\/)?((?:j\/)?[a-z0-9._-]{3,60})/]],
  ["facebook.com fb.com", ...facebook],
  ["instagram.com instagr.am", ["instagram", /^\/([a-z0-9_][a-z0-9_.]{1,29})\/?(?:[?#]|$)/]],
  ["ig.me", ["instagram", /^\/(?:m|j)\/([a-z0-9_.-]{2,60})/]],
  ["tiktok.com", ...tiktok],
  ["threads.net threads.com", ...threads],
  ["x.com twitter.com", ...x],
  ["snapchat.com", ["snapchat", /^\/(?:add\/|@)([a-z][a-z0-9._-]{2,14})/]],
  ["open.kakao.com", ["kakaotalk", /^\/((?:o|me)\/[a-z0-9_.-]{3,40})/]],
  ["pf.kakao.com", ["kakaotalk", /^\/(_[a-z0-9]{3,20})/]],
  ["qr.kakao.com", ["kakaotalk", new RegExp(`^\\/talk\\/${rest}`)]],
  ["call.imo.im s.imoim.net imo.im", ["imo", /^\/([a-z0-9_-]{4,60})/]],
  ["botim.me botim.im", ...botim],
  ["services.zangi.com", ["zangi", /^\/dl\/conversation\/(\d{10})/]],
  ["discord.gg dsc.gg", ["discord", /^\/([a-z0-9-]{2,32})/]],
  ["discord.com discordapp.com", ...discord],
  ["qm.qq.com", ["qq", /^\/(?:q\/([a-z0-9]{5,40})|cgi-bin\/qm\/qr\?)/], ["qq", /[?&]k=([a-z0-9_-]{5,60})/]],
  ["jq.qq.com", ["qq", /[?&]k=([a-z0-9_-]{5,60})/]],
  ["wpa.qq.com", ["qq", /[?&]uin=(\d{5,11})/]],
  ["user.qzone.qq.com", ["qq", /^\/(\d{5,11})/]],
  ["join.skype.com", ["skype", new RegExp(`^\\/(?:invite\\/)?${rest}`)]],
  ["teams.live.com teams.microsoft.com", ...teams],
  ["weibo.com weibo.cn", ...weibo],
  ["xiaohongshu.com", ["xiaohongshu", /^\/user\/profile\/([a-z0-9]{10,40})/]],
  ["xhslink.com", ["xiaohongshu", new RegExp(`^\\/${rest}`)]],
  ["lemon8-app.com", ["lemon8", /^\/@?([a-z0-9_.]{4,30})\/?(?:[?#]|$)/]],
  ["s.lemon8-app.com", ["lemon8", new RegExp(`^\\/${rest}`)]],
  ["potato.im ptdl.potato.im", ["potato", /^\/(?:joingroup\/)?([a-z0-9_-]{4,40})/]],
];

const numberQuery = /^(?:chat|add|send|forward)\/?\?(?:[^#]{0,200}&)?(?:number|phone)=(?:%2b|\+)?(\d{7,15})/;

/** The same with a scheme of the platform's own. */
export const schemeForms: readonly (readonly [scheme: string, forms: readonly LinkForm[]])[] = [
  [
    "tg://",
    [
      ["telegram", /^resolve\/?\?(?:[^#]{0,200}&)?domain=([a-z0-9_]{3,32})/],
      ["telegram", /^resolve\/?\?(?:[^#]{0,200}&)?phone=(\d{7,15})/, "phone"],
      ["telegram", /^join\/?\?invite=([a-z0-9_-]{5,40})/],
    ],
  ],
  [
    "viber://",
    [
      ["viber", numberQuery, "phone"],
      ["viber", /^pa\/?\?chaturi=([a-z0-9_.-]{3,60})/],
    ],
  ],
  ["whatsapp://", [["whatsapp", numberQuery, "phone"]]],
  ["line://", [["line", new RegExp(`^(?:r\\/)?(?:ti\\/)?(?:p|g|g2)\\/${rest}`)]]],
  ["weixin://", [["wechat", /^(?:dl\/chat\?|contacts\/profile\/)([a-z0-9_-]{5,40})/]]],
  [
    "sgnl://",
    [
      ["signal", /^signal\.me\/#p\/\+?(\d{7,15})/, "phone"],
      ["signal", /^signal\.(?:me|group)\/#(?:eu\/)?([^?]{3,120})/],
    ],
  ],
  ["zalo://", [["zalo", /^(?:conversation|qr\/p)\/?(?:\?phone=)?([a-z0-9]{5,40})/]]],
  ["fb-messenger://", [["facebook", /^(?:user-thread|user)\/([a-z0-9.]{3,60})/]]],
  ["fb://", [["facebook", /^(?:profile|page|messaging)\/(\d{5,20})/]]],
  ["tencent://", [["qq", /^message\/?\?(?:[^#]{0,200}&)?uin=(\d{5,11})/]]],
  ["mqqwpa://", [["qq", /[?&]uin=(\d{5,11})/]]],
  ["msteams://", [["teams", /users=([^&#]{3,80})/]]],
  ["kakaotalk://", [["kakaotalk", /^(?:plusfriend\/|con\/)([a-z0-9_@/.-]{3,60})/]]],
  ["snapchat://", [["snapchat", /^add\/([a-z][a-z0-9._-]{2,14})/]]],
  ["instagram://", [["instagram", /^user\/?\?username=([a-z0-9_.]{2,30})/]]],
];
