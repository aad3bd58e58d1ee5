import type { EntityType } from "@suar/domain";

interface LinkForm {
  readonly type: EntityType;
  readonly address: RegExp;
  readonly value: (part: string) => string;
}

const plain = (part: string): string => part.replace(/^[@~]/, "").replace(/\/$/, "");
const phone = (part: string): string => `+${part.replace(/\D/g, "")}`;

/** Links by which messengers hand out a person or group, each with the part that names it. */
const forms: readonly LinkForm[] = [
  { type: "whatsapp", address: /^wa\.me\/\+?(\d{7,15})(?!\d)/, value: phone },
  {
    type: "whatsapp",
    address: /^(?:api\.|web\.)?whatsapp\.com\/send\/?\?(?:.*&)?phone=(?:\+|%2b)?(\d{7,15})/,
    value: phone,
  },
  { type: "whatsapp", address: /^(?:wa\.me|chat\.whatsapp\.com|whatsapp\.com\/channel)\/([^?#]{3,80})/, value: plain },
  { type: "telegram", address: /^(?:t|telegram)\.(?:me|dog)\/(?:s\/)?([a-z0-9_+/-]{3,80})/, value: telegramName },
  { type: "line", address: /^line\.me\/(?:r\/)?(?:ti\/)?(?:p|g|g2)\/([^?#]{3,80})/, value: plain },
  { type: "line", address: /^lin\.ee\/([a-z0-9]{3,40})/, value: plain },
  { type: "zalo", address: /^(?:chat\.)?zalo\.me\/(0\d{8,10})(?!\d)/, value: plain },
  { type: "zalo", address: /^(?:chat\.)?zalo\.me\/(?:pc\/)?([^?#]{3,80})/, value: plain },
  { type: "signal", address: /^signal\.me\/#p\/\+?(\d{7,15})/, value: phone },
  { type: "signal", address: /^signal\.(?:me|group)\/#(?:eu\/)?([^?]{3,120})/, value: plain },
  { type: "wechat", address: /^(?:u|work)\.(?:wechat|weixin)\.(?:com|qq\.com)\/([^?#]{3,80})/, value: plain },
  { type: "viber", address: /^invite\.viber\.com\/\?g2=([^&]{3,80})/, value: plain },
];
const schemeForms: readonly (LinkForm & { readonly scheme: string })[] = [
  { scheme: "tg://", type: "telegram", address: /^resolve\?domain=([a-z0-9_]{4,32})/, value: plain },
  { scheme: "viber://", type: "viber", address: /^chat\/?\?number=(?:%2b|\+)?(\d{7,15})/, value: phone },
  { scheme: "whatsapp://", type: "whatsapp", address: /^send\/?\?phone=(?:%2b|\+)?(\d{7,15})/, value: phone },
];

/**
 * The handle behind a messenger's link, `undefined` for every other address.
 * Shapes: scheme with `://` or empty; address in lower case without scheme. Errors: none.
 */
export function readPlatformLink(scheme: string, address: string): { type: EntityType; value: string } | undefined {
  for (const form of forms) {
    const part = form.address.exec(address)?.[1];
    const value = part === undefined ? "" : form.value(part);
    if (value !== "") return { type: form.type, value };
  }
  for (const form of schemeForms) {
    const part = scheme === form.scheme ? form.address.exec(address)?.[1] : undefined;
    if (part !== undefined) return { type: form.type, value: form.value(part) };
  }
  return undefined;
}

/** A post's number behind a channel's name does not name another channel; an invitation is kept whole. */
function telegramName(part: string): string {
  const name = plain(part);
  return /^(?:\+|joinchat\/)/.test(name) ? name : (name.split("/")[0] ?? name);
}
