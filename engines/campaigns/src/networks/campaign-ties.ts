import type { PostKind, Tie, TieType } from "@suar/domain";

/** What a campaign has that others may have too. */
export interface CampaignTies {
  readonly campaign: string;
  /** Records. */
  readonly size: number;
  /** Its contacts, payments and accounts with the records in which each stands. */
  readonly ties: readonly (Tie & { readonly records: number })[];
  /** What most of its records do, `null` when nothing says. */
  readonly kind: PostKind | null;
  /** Records with a strong indicator. */
  readonly strong: number;
  /** ISO 639-3. */
  readonly languages: readonly string[];
}

const numbers: ReadonlySet<TieType> = new Set(["phone", "whatsapp", "viber", "signal", "zalo", "imo", "botim"]);
const names: ReadonlySet<TieType> = new Set(["handle", "telegram", "line", "wechat", "kakaotalk"]);
export const paymentTypes: ReadonlySet<TieType> = new Set(["crypto", "bank_account"]);

/** One key for one thing: a number that is once called a phone and once WhatsApp is the same fact, not two. */
export function keyOf({ type, value }: Tie): string {
  if (numbers.has(type) && /^\+?\d+$/.test(value)) return `number ${value}`;
  return names.has(type) ? `name ${value}` : `${type} ${value}`;
}
