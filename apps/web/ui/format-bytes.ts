import type { IntlShape } from "react-intl";

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size for people: three digits at most, in steps of 1,000. */
export function formatBytes(intl: Pick<IntlShape, "formatNumber">, bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return intl.formatNumber(bytes / 1000 ** step, {
    style: "unit",
    unit: units[step] ?? "byte",
    maximumFractionDigits: step === 0 || bytes / 1000 ** step >= 100 ? 0 : 1,
  });
}
