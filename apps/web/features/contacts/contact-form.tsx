import type { Contact } from "@suar/domain";
import {
  contactChannels,
  contactClasses,
  dangerAnswers,
  reporterRelations,
  safeContactAnswers,
} from "@suar/domain/cases/case-codes";
import { useState } from "react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CodeField } from "./code-field.tsx";
import { CountryField } from "./country-field.tsx";
import { ImageNote } from "./image-note.tsx";
import { LanguageField } from "./language-field.tsx";
import { NarrativeField } from "./narrative-field.tsx";
import { ToldField } from "./told-field.tsx";
import { WordsField } from "./words-field.tsx";

/** The fields of a contact in the order of a call. None is required, and each saves itself. */
export function ContactForm({ contact }: { readonly contact: Contact }) {
  const t = useWords();
  const [reach, setReach] = useState<unknown>(contact.safeContact);
  return (
    <div className="relative flex max-w-text flex-col gap-6 wide:box-content wide:pe-88">
      <CodeField
        contact={contact}
        field="danger"
        choices={dangerAnswers.map((value) => ({ value, label: t(`dangerAnswer.${value}`) }))}
      />
      <CodeField
        contact={contact}
        field="safeContact"
        choices={safeContactAnswers.map((value) => ({ value, label: t(`safeContact.${value}`) }))}
        onValue={setReach}
      />
      {reach !== "not_at_all" && <WordsField contact={contact} field="safeContactWords" rows={2} />}
      <NarrativeField contact={contact} />
      <CodeField
        contact={contact}
        field="class"
        choices={contactClasses.map((value) => ({ value, label: t(`contactClass.${value}`) }))}
      />
      <ImageNote />
      <Disclosure summary={t("web.contacts.more")} isOpen>
        <div className="flex flex-col gap-6 pt-2">
          <CodeField
            contact={contact}
            field="relation"
            choices={reporterRelations.map((value) => ({ value, label: t(`reporterRelation.${value}`) }))}
          />
          <WordsField contact={contact} field="reporterName" />
          <WordsField contact={contact} field="reporterContact" />
          <WordsField contact={contact} field="whereabouts" rows={2} />
          <CountryField contact={contact} />
          <LanguageField contact={contact} />
          <CodeField
            contact={contact}
            field="channel"
            choices={contactChannels.map((value) => ({ value, label: t(`contactChannel.${value}`) }))}
          />
          <ToldField contact={contact} />
        </div>
      </Disclosure>
    </div>
  );
}
