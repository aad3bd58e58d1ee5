import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { sessionQuery } from "../../api/sessions.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useWords } from "../../ui/use-words.ts";
import { BringCasesIn } from "./bring-cases-in.tsx";
import { CaseFileList } from "./case-file-list.tsx";
import { TakeCasesOut } from "./take-cases-out.tsx";

/** Cases that come in a file and go out in one. */
export function CaseFilesPage() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(t("web.caseFiles"));
  const may = session?.may ?? [];
  return (
    <main id="page" tabIndex={-1} className="print-flow min-h-0 grow overflow-auto outline-none">
      <div className="mx-auto flex w-full max-w-page flex-col gap-6 p-4 pane:p-8">
        <Link to="/cases" search={{}} className="no-print inline-flex items-center gap-1 self-start">
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          {t("web.caseFiles.back")}
        </Link>
        <div className="flex max-w-text flex-col gap-2">
          <h1 className="text-title">{t("web.caseFiles")}</h1>
          <p className="text-ink-soft">{t("web.caseFiles.about")}</p>
        </div>
        {may.includes("case.import") && (
          <>
            <BringCasesIn />
            <CaseFileList />
          </>
        )}
        {may.includes("case.export") && <TakeCasesOut mayName={may.includes("person.open")} />}
      </div>
    </main>
  );
}
