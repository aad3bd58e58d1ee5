import type { Entity } from "@suar/domain";

/** Pay reckoned to one month, in the currency as written. */
export interface MonthlyPay {
  readonly currency: string;
  readonly low: number;
  /** The same as `low` where one sum is named. */
  readonly high: number;
  /** False where the text names no time: the sum is then taken as a month's. */
  readonly said: boolean;
}

/**
 * How many of each time one month has. A month of work is 26 days of 8 hours: six days a week, the longest week that
 * ILO C001 and C030 allow.
 */
const perMonth: Readonly<Record<string, number>> = { hour: 208, day: 26, week: 52 / 12, month: 1, year: 1 / 12 };

/**
 * The sum of a money entity as pay for one month; `undefined` for any other entity.
 * Shapes: an entity of type `money` as `findEntities` gives it. Units: of the currency, rounded to whole ones.
 * Errors: none. Source: ILO Hours of Work Conventions 1919 (No. 1) and 1930 (No. 30), 48 hours a week.
 */
export function monthlyPay({ type, value }: Pick<Entity, "type" | "value">): MonthlyPay | undefined {
  const match = type === "money" ? /^([A-Z]{3,4}) ([\d.]+)(?:-([\d.]+))?(?:\/(\w+))?$/.exec(value) : null;
  if (match === null) return undefined;
  const factor = perMonth[match[4] ?? "month"];
  if (factor === undefined) return undefined;
  const low = Math.round(Number(match[2]) * factor);
  const high = match[3] === undefined ? low : Math.round(Number(match[3]) * factor);
  return { currency: match[1] ?? "", low, high, said: match[4] !== undefined };
}
