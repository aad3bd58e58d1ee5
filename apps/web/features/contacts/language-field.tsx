import type { Contact } from "@suar/domain";
import { languageCodes } from "@suar/domain/languages";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { ListField } from "./list-field.tsx";

/** The language that the person speaks, by its name in the reader's. */
export function LanguageField({ contact }: { readonly contact: Contact }) {
  const { locale } = useIntl();
  const nameOf = useLanguageName();
  const names = useMemo(
    () =>
      languageCodes
        .map((value) => ({ value, label: nameOf(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [locale, nameOf],
  );
  return <ListField contact={contact} field="language" choices={names} />;
}
