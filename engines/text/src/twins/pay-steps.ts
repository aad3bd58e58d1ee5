import type { Entity } from "@suar/domain";
import { monthlyPay } from "../entities/index.ts";

/**
 * Units of each currency for one US dollar, rounded: they only tell which sums may be one, in adverts of several
 * countries. Source: yearly mean rates of 2025, International Monetary Fund, to two figures; the kyat by its market.
 */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1,
  USDT: 1,
  EUR: 0.9,
  GBP: 0.76,
  AUD: 1.5,
  NZD: 1.7,
  THB: 33,
  VND: 26_000,
  IDR: 16_000,
  MYR: 4.3,
  PHP: 57,
  KHR: 4000,
  LAK: 22_000,
  MMK: 4000,
  CNY: 7.2,
  SGD: 1.3,
  HKD: 7.8,
  TWD: 31,
  JPY: 150,
  KRW: 1400,
  INR: 86,
  BDT: 120,
  NPR: 140,
  LKR: 300,
  PKR: 280,
  AED: 3.7,
  SAR: 3.7,
  QAR: 3.6,
  KWD: 0.31,
  OMR: 0.38,
  BHD: 0.38,
};

const step = Math.log(1.3);

/**
 * The two steps of 30 % between which a month's pay lies, by its middle, so that sums within 30 % of one another share a
 * step, whatever their currency. None for other entities, other currencies, and what is no pay (below 20, above 50,000
 * dollars).
 */
export function paySteps(entity: Pick<Entity, "type" | "value">): number[] {
  const pay = monthlyPay(entity);
  const rate = perDollar[pay?.currency ?? ""];
  if (pay === undefined || rate === undefined) return [];
  const dollars = (pay.low + pay.high) / 2 / rate;
  if (!(dollars >= 20 && dollars <= 50_000)) return [];
  const at = Math.log(dollars) / step;
  return [...new Set([Math.floor(at), Math.ceil(at)])];
}
