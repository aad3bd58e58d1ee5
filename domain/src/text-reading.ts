import type { PalermoElement } from "./palermo.ts";
import type { LanguageCode, Script } from "./languages.ts";

/** Half-open range of UTF-16 code units in the original (display) text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A way of writing that hides words from filters. The disguise is itself a signal and is reported where it stands. */
export const disguises = [
  "zero_width",
  "full_width",
  "look_alike",
  "leet",
  "spaced_letters",
  "emoji_separator",
  "direction_override",
  "styled_letters",
] as const;
export type Disguise = (typeof disguises)[number];

export interface DisguiseHit extends Span {
  readonly disguise: Disguise;
}

/**
 * One text twice: `display` is what was written and is what people are shown; `matching` is folded for comparison.
 * `starts[i]` and `ends[i]` are the range in `display` from which code unit `i` of `matching` came; both have
 * `matching.length` items and never decrease.
 */
export interface FoldedText {
  readonly display: string;
  readonly matching: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How the display copy stores Burmese: `zawgyi` was rewritten as Unicode in the matching copy. */
  readonly encoding: "unicode" | "zawgyi";
  readonly disguises: readonly DisguiseHit[];
}

/** `language` is ISO 639-3, `und` when the engine abstains; `confidence` is 0 .. 1 and 0 when it abstains. */
export interface LanguageReading {
  readonly language: LanguageCode | "und";
  readonly script: Script | "Zyyy";
  readonly encoding: "unicode" | "zawgyi";
  readonly confidence: number;
  /** The stretches of a text that changes its language, in order; absent when it is in one language. */
  readonly segments?: readonly LanguageSegment[];
}

/** A stretch of the display copy in one language; `und` where none is clear. */
export interface LanguageSegment extends Span {
  readonly language: LanguageCode | "und";
  readonly script: Script | "Zyyy";
}

/** Apps and networks on which somebody is written to or called; each is a type of entity of its own. */
export const messengerTypes = [
  "telegram",
  "whatsapp",
  "line",
  "zalo",
  "viber",
  "wechat",
  "signal",
  "facebook",
  "instagram",
  "tiktok",
  "threads",
  "x",
  "snapchat",
  "kakaotalk",
  "imo",
  "botim",
  "zangi",
  "discord",
  "qq",
  "skype",
  "teams",
  "weibo",
  "xiaohongshu",
  "lemon8",
  "potato",
  "batchat",
] as const;

export const entityTypes = [
  "phone",
  "email",
  "url",
  ...messengerTypes,
  "handle",
  "crypto",
  "bank_account",
  "money",
  "fee",
  "date",
  "place",
  "employer",
  "visa",
  "document",
] as const;
export type EntityType = (typeof entityTypes)[number];

/** Types that name a way to reach or pay somebody: they tie records to one another. */
export const contactTypes = [
  "phone",
  "email",
  "url",
  ...messengerTypes,
  "handle",
  "crypto",
  "bank_account",
] as const satisfies readonly EntityType[];

/**
 * A thing named in a text. `value` is its one normal form, whatever the script or disguise: phone E.164 when the
 * country is known, else digits; e-mail and URL lower case; handles without @ and lower case (`handle` when no platform
 * is said); crypto `btc:<address>`, `eth:`, `tron:` ...; bank_account `iban:<number>`, `gcash:`, `upi:`, a bank or
 * `bank:`; money `USD 1800` or `USD 1500-2000` with `/month`, `/day` ... when said; fee `placement PHP 20000` (what for,
 * then the sum as in money); date ISO 8601, cut at its precision; place `KH:sihanoukville` (ISO 3166-1 alpha-2, then a
 * gazetteer key) or `TH` for a country; employer its name in lower case without the legal form; visa its kind, as
 * `tourist`; document `passport:<number>`, `id:` or `licence:`.
 */
export interface Entity extends Span {
  readonly type: EntityType;
  readonly value: string;
  /** The words as written: `display.slice(start, end)`. */
  readonly text: string;
}

export const strengths = ["strong", "medium", "weak"] as const;
export type Strength = (typeof strengths)[number];

/** Words in a text that practice lists name as an indicator. It says nothing about a person and proves nothing. */
export interface IndicatorHit extends Span {
  readonly id: string;
  readonly element: PalermoElement;
  readonly strength: Strength;
  /** English label; other languages are in the catalogue under `indicator.<id>`. */
  readonly label: string;
  readonly excerpt: string;
  readonly source: string;
}

/** What a post does: it recruits people, sells a service or goods, or directs people who are already involved. */
export const postKinds = ["recruit", "sell", "coordinate"] as const;
export type PostKind = (typeof postKinds)[number];

/** The words that say so. */
export interface KindEvidence extends Span {
  readonly excerpt: string;
}

/** The kind of a post with its evidence, in the order of the text; at least one piece. */
export interface PostKindReading {
  readonly kind: PostKind;
  readonly evidence: readonly KindEvidence[];
}

/** Everything the text engine reads in one text. Learned scores are no part of it (see `RiskReading`). */
export interface TextReading {
  readonly language: LanguageReading;
  /** `null` when nothing says, when the text warns of such posts, or when it is somebody's own account. */
  readonly kind: PostKindReading | null;
  readonly indicators: readonly IndicatorHit[];
  readonly entities: readonly Entity[];
  readonly disguises: readonly DisguiseHit[];
}
