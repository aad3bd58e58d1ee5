import type { Case } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { joinContact, partContact } from "../../api/cases.ts";
import { useUndo } from "../../app/undo.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ContactPicker } from "./contact-picker.tsx";
import { useCaseChange } from "./use-case-change.ts";

/** The calls and messages that a case came from; one can be put in and taken out, and stays itself. */
export function ContactsSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const offerUndo = useUndo();
  const [isAdding, setAdding] = useState(false);
  const join = useCaseChange(
    file.id,
    (contact: string) => joinContact(file.id, contact),
    () => setAdding(false),
  );
  const part = useCaseChange(file.id, (contact: string) => partContact(file.id, contact));
  const takeOut = async (contact: string): Promise<void> => {
    await part.mutateAsync(contact);
    offerUndo({ words: t("web.cases.contacts.parted"), undo: () => join.mutateAsync(contact) });
  };
  const failed = join.error ?? part.error;
  return (
    <Section
      title={t("web.cases.contacts")}
      actions={
        file.may.write &&
        !isAdding && (
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => setAdding(true)}>
            {t("web.cases.contacts.add")}
          </Button>
        )
      }
    >
      {isAdding && (
        <ContactPicker
          chosen={file.contacts.map(({ id }) => id)}
          isBusy={join.isPending}
          onChoose={({ id }) => join.mutate(id)}
          onCancel={() => setAdding(false)}
        />
      )}
      {failed !== null && <ErrorNotice error={failed} />}
      {file.contacts.length === 0 && <p className="text-ink-soft">{t("web.cases.contacts.none")}</p>}
      <ul className="flex flex-col gap-2">
        {file.contacts.map((contact) => (
          <li key={contact.id} className="flex flex-wrap items-baseline gap-x-3">
            <Link to="/contacts/$contactId" params={{ contactId: contact.id }} search={{}}>
              {t("web.contacts.one", { label: contact.label })}
            </Link>
            <span className="text-small text-ink-soft">
              {t(`contactClass.${contact.class}`)}, {t(`contactChannel.${contact.channel}`)},{" "}
              <TimeText value={contact.receivedAt} precision="minute" />
            </span>
            {file.may.write && (
              <Button look="quiet" isDisabled={part.isPending} onPress={() => void takeOut(contact.id)}>
                {t("web.cases.contacts.part")}
                <span className="sr-only">: {t("web.contacts.one", { label: contact.label })}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
