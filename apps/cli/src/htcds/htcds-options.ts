import type { DayOrder } from "@suar/exchange/htcds";
import { UsageError } from "../errors/usage-error.ts";

/** Options of every command that reads HTCDS. */
export const htcdsOptions = {
  "day-order": { value: "ORDER", help: "cli.option.dayOrder" },
  quiet: { help: "cli.option.quiet" },
} as const;

const dayOrders = ["day-month", "month-day"] as const satisfies readonly DayOrder[];

/** Errors: `UsageError` for a word that is no order. */
export function dayOrderOf(written: string | undefined, command: string): DayOrder | undefined {
  if (written === undefined) return undefined;
  const order = dayOrders.find((one) => one === written);
  if (order !== undefined) return order;
  const expected = dayOrders.join(", ");
  throw new UsageError("cli.usage.wrongValue", { option: "--day-order", value: written, expected }, command);
}
