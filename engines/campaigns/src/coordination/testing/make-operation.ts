import type { Share } from "../share.ts";

export interface Operation {
  readonly shares: readonly Share[];
  /** Accounts that one operator leads. */
  readonly personas: ReadonlySet<string>;
}

export interface OperationSize {
  readonly personas: number;
  readonly honest: number;
  /** Waves of posts of the operator, and the share of personas that takes part in one. */
  readonly waves: number;
  readonly turnout: number;
  /** Seconds over which one wave is spread. */
  readonly spread: number;
}

/** 300 personas beside 3,000 honest accounts over 30 days. */
export const usualOperation: OperationSize = { personas: 300, honest: 3000, waves: 60, turnout: 0.1, spread: 1800 };

const day = 86_400;
const days = 30;
const start = 1_790_000_000;

/**
 * Made-up shares: one operator whose personas post its campaigns in waves and common news between them; honest accounts
 * that share the same news as it spreads; and firms whose few employees repost their firm's own posts within the hour.
 */
export function makeOperation(random: () => number, size: OperationSize = usualOperation): Operation {
  const shares: Share[] = [];
  let posts = 0;
  const share = (object: string, account: string, time: number): void => {
    posts += 1;
    shares.push({ object, account, content: `post-${posts}`, time: Math.round(time) });
  };
  const news = Array.from({ length: 2000 }, (_, at) => ({
    object: `url:news-${at}`,
    time: start + random() * days * day,
  }));
  const shareNews = (account: string, times: number, wakes: number): void => {
    for (let at = 0; at < times; at++) {
      const item = news[Math.floor(news.length * random() ** 3)];
      if (item === undefined) continue;
      const later = item.time - 3 * 3600 * Math.log(1 - random());
      const hour = Math.floor(later / 3600) % 24;
      if ((hour - wakes + 24) % 24 < 16) share(item.object, account, later);
    }
  };
  for (let at = 0; at < size.honest; at++)
    shareNews(`honest-${at}`, 10 + Math.floor(30 * random()), Math.floor(24 * random()));
  for (let firm = 0; firm < 20; firm++) {
    for (let post = 0; post < 8; post++) {
      const time = start + random() * days * day;
      for (let staff = 0; staff < 10; staff++) {
        if (random() < 0.4) share(`url:firm-${firm}-${post}`, `honest-${firm * 10 + staff}`, time + random() * 3600);
      }
    }
  }
  const personas = Array.from({ length: size.personas }, (_, at) => `persona-${at}`);
  for (const persona of personas) shareNews(persona, 5 + Math.floor(15 * random()), Math.floor(24 * random()));
  for (let wave = 0; wave < size.waves; wave++) {
    const time = start + random() * days * day;
    for (const persona of personas) {
      if (random() < size.turnout) share(`campaign:${wave}`, persona, time + random() * size.spread);
    }
  }
  return { shares, personas: new Set(personas) };
}
