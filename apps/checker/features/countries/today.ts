import type { IsoDate } from "@suar/domain/recruitment";

/** The day on the device's clock; rules are in force from a day on. */
export function today(): IsoDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
