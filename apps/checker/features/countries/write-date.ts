import type { IsoDate } from "@suar/domain/recruitment";

/** A day, month or year as the language writes it, without more precision than is known. */
export function writeDate(date: IsoDate, tag: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const style: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(tag, day === undefined ? style : { ...style, day: "numeric" }).format(at);
}
