import { useSearch } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/sessions.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useWords } from "../../ui/use-words.ts";
import { AuditEntries } from "./audit-entries.tsx";
import { HeadSection } from "./head-section.tsx";
import { VerifySection } from "./verify-section.tsx";

/** Who did what, the proof that nobody changed it, and the number to keep elsewhere. */
export function AuditPage() {
  const t = useWords();
  const search = useSearch({ from: "/shell/organisation/audit" });
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(t("web.audit"));
  return (
    <>
      <div className="no-print flex flex-col gap-2">
        <h1 className="text-title">{t("web.audit")}</h1>
        <p className="max-w-text text-ink-soft">{t("web.audit.about")}</p>
      </div>
      {session?.may.includes("audit.verify") === true && (
        <>
          <VerifySection />
          <HeadSection />
        </>
      )}
      <AuditEntries search={search} />
    </>
  );
}
