import { useIntl } from "react-intl";
import { useLanguageName } from "./use-language-name.ts";

interface LanguageListProps {
  /** ISO 639-3 -> records. */
  readonly languages: Readonly<Record<string, number>>;
  /** How many are named before the rest is counted. */
  readonly limit?: number;
}

/** Languages by their number of records, most first: "English 120, Khmer 31". */
export function LanguageList({ languages, limit = 20 }: LanguageListProps) {
  const intl = useIntl();
  const nameOf = useLanguageName();
  const sorted = Object.entries(languages).sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, limit).map(([code, count]) => `${nameOf(code)} ${intl.formatNumber(count)}`);
  const rest = sorted.length - shown.length;
  return <>{intl.formatList(rest > 0 ? [...shown, `+${intl.formatNumber(rest)}`] : shown, { type: "unit" })}</>;
}
