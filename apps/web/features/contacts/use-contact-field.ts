import type { Contact, ContactField } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { saveContactField } from "../../api/contacts.ts";
import { useFieldSaver } from "../../app/use-field-saver.ts";

/** One field of a contact that saves itself, and what lies aside from a conflict that nobody has settled yet. */
export function useContactField(contact: Contact, field: ContactField) {
  const queries = useQueryClient();
  const known = contact.fields.find((one) => one.field === field);
  const saved = useFieldSaver(`contact ${contact.id} ${field}`, {
    value: known?.value ?? null,
    base: known?.version ?? 0,
    save: async (input) => {
      const answer = await saveContactField(contact.id, field, input);
      void queries.invalidateQueries({ queryKey: ["contacts", "list"] });
      return answer;
    },
  });
  return { ...saved, aside: contact.aside.filter((one) => one.field === field) };
}
