import type { Contact } from "@suar/domain";
import { saveContactField } from "../../api/contacts.ts";
import { useFieldSaver } from "../../app/use-field-saver.ts";

const field = "settledFacts";

/**
 * The suggested facts of a contact that somebody stated or left out. Of two workers who settled different ones both did:
 * their lists are joined, nobody has to choose.
 */
export function useSettledFacts(contact: Contact) {
  const known = contact.fields.find((one) => one.field === field);
  const aside = contact.aside.filter((one) => one.field === field).flatMap(({ value }) => keysOf(value));
  const { value, type, standing, flush } = useFieldSaver(`contact ${contact.id} ${field}`, {
    value: known?.value ?? null,
    base: known?.version ?? 0,
    save: async (input) => {
      const answer = await saveContactField(contact.id, field, input);
      if (answer.kind === "saved") return answer;
      const { theirs } = answer;
      const joined = [...new Set([...keysOf(theirs.value), ...keysOf(input.value)])];
      return saveContactField(contact.id, field, { value: joined, base: theirs.version, settles: true });
    },
  });
  const settled = [...new Set([...keysOf(value), ...aside])];
  // A press is whole at once; nothing more is typed that a save could wait for.
  const keep = (keys: readonly string[]): void => {
    type(keys);
    void flush();
  };
  return {
    settled,
    standing,
    flush,
    settle: (key: string): void => keep([...settled, key]),
    unsettle: (key: string): void => keep(settled.filter((each) => each !== key)),
  };
}

const keysOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
