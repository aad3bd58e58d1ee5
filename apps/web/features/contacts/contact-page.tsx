import type { Contact } from "@suar/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { asApiError } from "../../api/api-error.ts";
import { contactQuery } from "../../api/contacts.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { UnlockForm } from "../keys/unlock-form.tsx";
import { ReceiptSection } from "../receipt/receipt-section.tsx";
import { CasesOfContact } from "./cases-of-contact.tsx";
import { ContactActions } from "./contact-actions.tsx";
import { ContactForm } from "./contact-form.tsx";

/** One contact while somebody listens: danger first, then how to reach the person, then what they tell. */
export function ContactPage({ contactId }: { readonly contactId: string }) {
  const queries = useQueryClient();
  const { data: contact, error, refetch } = useQuery(contactQuery(contactId));
  if (contact !== undefined) return <ShownContact contact={contact} />;
  if (error === null) return <Skeleton lines={12} />;
  const unlocked = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ["contacts", "list"] });
    await refetch();
  };
  return (
    <div className="flex flex-col gap-6 p-6">
      <PaneError error={error} onRetry={() => void refetch()} back={<BackToContacts />} />
      {asApiError(error).code === "key.locked" && <UnlockForm onUnlocked={() => void unlocked()} />}
    </div>
  );
}

function BackToContacts() {
  const t = useWords();
  return (
    <Link to="/contacts" search={(search) => search} className="inline-flex items-center gap-1">
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.contacts")}
    </Link>
  );
}

function ShownContact({ contact }: { readonly contact: Contact }) {
  const t = useWords();
  useSayShownData(contact.synthetic);
  return (
    <article className="flex flex-col gap-6 p-4 pane:p-8">
      <div className="no-print pane:hidden">
        <BackToContacts />
      </div>
      <header className="flex flex-col gap-3">
        <h1 className="flex flex-wrap items-center gap-3 text-title">
          {t("web.contacts.one", { label: contact.label })}
          {contact.synthetic && <Tag>{t("web.synthetic")}</Tag>}
        </h1>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-soft">
          <TimeText value={contact.receivedAt} precision="minute" />
          {contact.takenBy !== null && <span>{t("web.contacts.takenBy", { name: contact.takenBy })}</span>}
        </p>
      </header>
      <ContactForm contact={contact} />
      <CasesOfContact contact={contact} />
      <ReceiptSection contactId={contact.id} mayGive={contact.may.write} />
      <ContactActions contact={contact} />
    </article>
  );
}
