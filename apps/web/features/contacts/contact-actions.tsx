import type { Contact } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { contactQuery, eraseContact, removeContact, restoreContact } from "../../api/contacts.ts";
import { Erasure } from "../../app/erasure.tsx";
import { Removal } from "../../app/removal.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What can be done with a contact as a whole. */
export function ContactActions({ contact }: { readonly contact: Contact }) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refreshLists = () => queries.invalidateQueries({ queryKey: ["contacts", "list"] });
  const leave = async (): Promise<void> => {
    await navigate({ to: "/contacts", search: (search) => search });
    queries.removeQueries({ queryKey: contactQuery(contact.id).queryKey });
    await refreshLists();
  };
  if (!contact.may.remove) return null;
  return (
    <div className="no-print flex flex-wrap gap-2 border-t border-line pt-5">
      <Removal
        action={t("web.contacts.remove")}
        title={t("web.contacts.remove.title")}
        sentence={t("web.contacts.remove.sentence")}
        done={t("web.contacts.removed")}
        remove={() => removeContact(contact.id)}
        onRemoved={leave}
        restore={async () => {
          await restoreContact(contact.id);
          await refreshLists();
          await navigate({ to: "/contacts/$contactId", params: { contactId: contact.id }, search: (search) => search });
        }}
      />
      {contact.may.erase && (
        <Erasure
          title={t("web.contacts.erase.title")}
          sentence={t("web.contacts.erase.sentence")}
          erase={(why) => eraseContact(contact.id, why)}
          onErased={async () => {
            await leave();
            await queries.invalidateQueries({ queryKey: ["cases"] });
          }}
        />
      )}
    </div>
  );
}
