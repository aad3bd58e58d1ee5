import type { Contact, ToldDate } from "@suar/domain";
import { DayField } from "../../ui/day-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SavedField } from "./saved-field.tsx";
import { useContactField } from "./use-contact-field.ts";

const dayOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "value" in value ? String(value.value).slice(0, 10) : "";

/** The day on which it was told, when that was not the day on which it is written down. */
export function ToldField({ contact }: { readonly contact: Contact }) {
  const t = useWords();
  const saved = useContactField(contact, "told");
  const told = (day: string): ToldDate | null =>
    day === ""
      ? null
      : { value: day, precision: "day", calendar: "gregory", zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return (
    <SavedField saved={saved} say={dayOf}>
      <DayField
        label={t("contactField.told")}
        description={t("contactField.told.why")}
        value={dayOf(saved.value)}
        onChange={(day) => saved.type(told(day))}
      />
    </SavedField>
  );
}
