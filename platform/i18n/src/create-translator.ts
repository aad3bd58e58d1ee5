import { createIntl, createIntlCache, type IntlShape } from "@formatjs/intl";
import type { LocaleCode } from "@suar/domain";
import type { MessageId } from "./catalogue.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { type Locale, locales } from "./locales.ts";

/** What fills the placeholders of a message, by name. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** One language, ready to speak. */
export interface Translator {
  readonly locale: Locale;
  /** The sentence `id` with its placeholders filled. */
  readonly t: (id: MessageId, values?: MessageValues) => string;
  /** Numbers, dates and lists in the same language. */
  readonly intl: IntlShape;
}

/** Told about a message that could not be formatted; the reader sees its raw text instead. */
export type OnProblem = (problem: Error) => void;

/** Formats that were built once serve every translator: a server makes one for each answer that refuses. */
const formats = createIntlCache();

const raise: OnProblem = (problem) => {
  throw problem;
};

/**
 * A translator for the command line, the server and tests (the web app gives the same catalogue to react-intl).
 * Shapes: a language code; the first call for a language reads its file. Units: numbers are shown as given, a share
 * 0..1 where the message says percent.
 * Errors: `t` throws when a placeholder is not given, a fault of the caller; pass `onProblem` to log it and go on.
 *
 * @example
 * const { t } = await createTranslator("id");
 * t("reject.field_missing", { field: "text" });
 */
export async function createTranslator(code: LocaleCode, onProblem: OnProblem = raise): Promise<Translator> {
  const locale = locales[code];
  const messages = await loadCatalogue(code);
  const intl = createIntl({ locale: locale.tag, messages, onError: onProblem, onWarn: () => {} }, formats);
  return { locale, intl, t: (id, values) => intl.formatMessage({ id }, values) };
}
