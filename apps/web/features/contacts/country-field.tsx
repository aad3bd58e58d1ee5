import type { Contact } from "@suar/domain";
import { countryCodes } from "@suar/domain/countries";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import { nameValue } from "@suar/i18n";
import { ListField } from "./list-field.tsx";

/** The country where it happens, by its name in the reader's language. */
export function CountryField({ contact }: { readonly contact: Contact }) {
  const { locale } = useIntl();
  const names = useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: nameValue("place", value, locale) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [locale],
  );
  return <ListField contact={contact} field="country" choices={names} />;
}
