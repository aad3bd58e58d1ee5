import { useParams, useSearch } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ContactList } from "./contact-list.tsx";
import { ContactPage } from "./contact-page.tsx";

/** Calls, messages and forms, and the one that is being listened to. */
export function ContactsPage() {
  const t = useWords();
  const { contactId } = useParams({ strict: false });
  const { view = "all" } = useSearch({ from: "/shell/contacts" });
  usePageTitle(t("web.contacts"));
  return (
    <Panes
      listLabel={t("web.contacts")}
      shown={contactId === undefined ? "list" : "page"}
      list={<ContactList view={view} isAlone={contactId === undefined} />}
      page={
        contactId === undefined ? (
          <EmptyState title={t("web.contacts.choose.title")}>
            <p>{t("web.contacts.choose.sentence")}</p>
          </EmptyState>
        ) : (
          <ContactPage key={contactId} contactId={contactId} />
        )
      }
    />
  );
}
