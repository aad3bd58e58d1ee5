const dayMs = 86_400_000;
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const clock = String.raw`(?:[T ,]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<part>\d{1,9}))?)?(?: ?(?<half>[AaPp])\.?[Mm]\.?)?)?`;
const zone = String.raw`(?: ?(?<zone>Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?`;
const weekday = String.raw`(?:[A-Za-z]{3,9},? )?`;

const patterns = [
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${clock}${zone}`,
  // Day before month, as everywhere in the region; a file written month first shows itself by days above 12.
  String.raw`(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})${clock}${zone}`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2}))?${zone}`,
  String.raw`${weekday}(?<day>\d{1,2})[ -](?<name>[A-Za-z]{3,9})[ -](?<year>\d{4})${clock}${zone}`,
  String.raw`${weekday}(?<name>[A-Za-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})${clock}${zone}`,
  String.raw`${weekday}(?<name>[A-Za-z]{3,9}) (?<day>\d{1,2}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})${zone} (?<year>\d{4})`,
].map((pattern) => new RegExp(`^${pattern}$`));

/**
 * Reads an instant as files write it: ISO 8601, seconds, milliseconds or microseconds since 1970, day before month
 * (`21/11/2026`), English month names (`21 Nov 2026`, e-mail and platform exports). A year from 2400 on is Buddhist.
 * Shapes: any text. Units: milliseconds since 1970; without a zone UTC is meant. Errors: none; null when the text is
 * no such instant between 1990 and 2100.
 */
export function parseTime(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{9,16}(\.\d+)?$/.test(trimmed) && !/^(19|20)\d{12}$/.test(trimmed))
    return plausible(epochMs(Number(trimmed)));
  for (const pattern of patterns) {
    const groups = pattern.exec(trimmed)?.groups;
    if (groups) return plausible(readGroups(groups));
  }
  return null;
}

/** Tells seconds, milliseconds and microseconds apart by size: each unit's span since 1990 ends where the next begins. */
function epochMs(value: number): number {
  if (value < 1e11) return value * 1000;
  return value < 1e14 ? value : value / 1000;
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): number {
  const number = (name: string): number => Number(groups[name] ?? 0);
  const monthName = groups["name"]?.slice(0, 3).toLowerCase();
  const month = monthName === undefined ? number("month") - 1 : months.indexOf(monthName);
  const year = number("year") >= 2400 ? number("year") - 543 : number("year");
  const midnight = Date.UTC(year, month, number("day"));
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== number("day")) return Number.NaN;
  const half = groups["half"]?.toLowerCase();
  const hour = half ? (number("hour") % 12) + (half === "p" ? 12 : 0) : number("hour");
  if (hour > 23 || number("minute") > 59 || number("second") > 60 || (half && number("hour") > 12)) return Number.NaN;
  const part = Math.floor(Number(`0.${groups["part"] ?? 0}`) * 1000);
  const time = ((hour * 60 + number("minute")) * 60 + number("second")) * 1000 + part;
  return midnight + time - offsetMs(groups["zone"]);
}

function offsetMs(zone: string | undefined): number {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? "");
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return (parts[1] === "-" ? -1 : 1) * (minutes > 18 * 60 ? Number.NaN : minutes) * 60_000;
}

/** Outside these years it is a number of another kind, or a slip. A day of grace stands for zones. */
function plausible(ms: number): number | null {
  return ms >= earliest - dayMs && ms < latest + dayMs ? Math.round(ms) : null;
}
