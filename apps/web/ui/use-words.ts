import type { MessageId } from "@suar/i18n";
import { useCallback } from "react";
import { useIntl } from "react-intl";

/** What fills the placeholders of a sentence, by name. */
export type WordValues = Readonly<Record<string, string | number | Date>>;
/** Says the sentence `id` in the reader's language. */
export type Words = (id: MessageId, values?: WordValues) => string;

/** The sentences of the catalogue in the reader's language. A name that the catalogue lacks does not compile. */
export function useWords(): Words {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
