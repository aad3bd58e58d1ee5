import { giveReasonSchema, openingReasons, type GiveReason } from "@suar/domain";
import { UsageError } from "../errors/usage-error.ts";

/** Why something leaves. Errors: `UsageError` without a reason, with one that is none, and for `other` without words. */
export function readReason(
  { reason, words = "" }: { readonly reason?: string | undefined; readonly words?: string | undefined },
  command: string,
): GiveReason {
  if (reason === undefined) throw new UsageError("cli.usage.missingOption", { option: "--reason" }, command);
  const read = giveReasonSchema.safeParse({ reason, words });
  if (read.success) return read.data;
  const isKnown = openingReasons.some((one) => one === reason);
  if (isKnown) throw new UsageError("cli.usage.missingOption", { option: "--words" }, command);
  const expected = openingReasons.join(", ");
  throw new UsageError("cli.usage.wrongValue", { option: "--reason", value: reason, expected }, command);
}
