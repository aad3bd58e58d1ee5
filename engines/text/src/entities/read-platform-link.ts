import type { EntityType } from "@suar/domain";
import { linkForms, schemeForms, subdomains, type LinkForm } from "./platform-links.ts";

const byHost = new Map(
  linkForms.flatMap(([hosts, ...forms]) => hosts.split(" ").map((host) => [host, forms] as const)),
);
const byScheme = new Map(schemeForms);

/**
 * The handle behind a messenger's link, `undefined` for every other address.
 * Shapes: scheme with `://` or empty; address in lower case without scheme and leading `www.`. Errors: none.
 * Cost: one look-up, then at most six anchored tests.
 */
export function readPlatformLink(scheme: string, address: string): { type: EntityType; value: string } | undefined {
  const own = byScheme.get(scheme);
  if (own !== undefined) return readForms(own, address);
  const cut = /[/?#:]/.exec(address)?.index ?? address.length;
  const host = address.slice(0, cut);
  const forms = byHost.get(host) ?? byHost.get(host.replace(subdomains, ""));
  if (forms !== undefined) return readForms(forms, address.slice(cut).replace(/^:\d+/, ""));
  // "name.t.me" is t.me/name.
  const name = /^([a-z][a-z0-9_-]{3,31})\.t\.me$/.exec(host)?.[1];
  return name === undefined ? undefined : { type: "telegram", value: name.replaceAll("-", "_") };
}

function readForms(forms: readonly LinkForm[], path: string): { type: EntityType; value: string } | undefined {
  for (const [type, pattern, kind] of forms) {
    const part = pattern.exec(path)?.[1];
    if (part === undefined) continue;
    const value = kind === "phone" ? `+${part.replace(/\D/g, "")}` : plain(part);
    if (value !== "" && !reserved.has(value)) return { type, value };
  }
  return undefined;
}

const plain = (part: string): string =>
  part
    .replace(/%40|%7e/g, "")
    .replace(/^[@~]/, "")
    .replace(/\/$/, "");

/** First parts of a path that name a page of the platform itself. */
const reserved: ReadonlySet<string> = new Set(
  (
    "share sharer home search hashtag explore intent login signup help about privacy terms settings i p reel reels tv " +
    "stories watch events marketplace gaming groups pages photo photos permalink.php story.php sharer.php l.php plugins " +
    "dialog ads business legal status discover tag music video live foryou download dl apps addstickers proxy iv socks " +
    "setlanguage bg confirmphone invoice giftcode contact addtheme"
  ).split(" "),
);
