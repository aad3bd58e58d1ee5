import type { Entity } from "@suar/domain";
import { monthlyPay } from "../../entities/monthly-pay.ts";

/**
 * Month's pay from which an unskilled job abroad is worth a look: about US$700, the lowest that reports of lures name,
 * in round numbers of each currency. These are thresholds, not rates of exchange.
 * Source: promised US$700-800 a month, https://humantraffickingsearch.org/?p=32935
 */
const lowest: Readonly<Record<string, number>> = {
  USD: 700,
  USDT: 700,
  THB: 24_000,
  VND: 17_000_000,
  IDR: 10_000_000,
  MYR: 3000,
  PHP: 40_000,
  KHR: 2_800_000,
  LAK: 15_000_000,
  MMK: 2_000_000,
  CNY: 5000,
  SGD: 900,
  HKD: 5500,
  TWD: 22_000,
  INR: 60_000,
  BDT: 80_000,
  NPR: 95_000,
  LKR: 210_000,
  PKR: 195_000,
  AED: 2500,
};

/** True for pay that comes to at least the threshold a month, and to at most twenty times of it. */
export function isLurePay(entity: Pick<Entity, "type" | "value">): boolean {
  const pay = monthlyPay(entity);
  const threshold = lowest[pay?.currency ?? ""];
  return pay !== undefined && threshold !== undefined && pay.high >= threshold && pay.high <= threshold * 20;
}
