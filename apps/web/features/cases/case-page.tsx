import type { Case } from "@suar/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { asApiError } from "../../api/api-error.ts";
import { caseQuery } from "../../api/cases.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { UnlockForm } from "../keys/unlock-form.tsx";
import { CaseHead } from "./case-head.tsx";
import { type CasePart, listSearch } from "./case-search.ts";
import { FactsPart } from "./facts-part.tsx";
import { HistoryPart } from "./history-part.tsx";
import { PartLinks } from "./part-links.tsx";
import { SharingPart } from "./sharing-part.tsx";
import { SummaryPart } from "./summary-part.tsx";
import { ViewPart } from "./view-part.tsx";
import { WorkPart } from "./work-part.tsx";

interface CasePageProps {
  readonly caseId: string;
  readonly part: CasePart;
}

/** One case, a part at a time: what is stated, what it speaks to, what is to be done, what was done. */
export function CasePage({ caseId, part }: CasePageProps) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(caseQuery(caseId));
  if (data !== undefined) return <ShownCase file={data} part={part} />;
  if (error === null) return <Skeleton lines={14} />;
  const unlocked = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ["cases", "list"] });
    await refetch();
  };
  return (
    <div className="flex flex-col gap-6 p-6">
      <PaneError error={error} onRetry={() => void refetch()} back={<BackToCases />} />
      {asApiError(error).code === "key.locked" && <UnlockForm onUnlocked={() => void unlocked()} />}
    </div>
  );
}

function BackToCases() {
  const t = useWords();
  return (
    <Link to="/cases" search={(search) => listSearch(search)} className="inline-flex items-center gap-1">
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.cases")}
    </Link>
  );
}

const parts = {
  facts: FactsPart,
  view: ViewPart,
  sharing: SharingPart,
  work: WorkPart,
  history: HistoryPart,
  summary: SummaryPart,
} as const;

function ShownCase({ file, part }: { readonly file: Case; readonly part: CasePart }) {
  const t = useWords();
  useSayShownData(file.synthetic);
  const Part = parts[part];
  return (
    <article className="flex flex-col gap-6 p-4 pane:p-8">
      <div className="no-print pane:hidden">
        <BackToCases />
      </div>
      <CaseHead file={file} />
      {file.unreadable.length > 0 && (
        <Notice kind="danger" title={t("web.cases.unreadable.title", { people: file.unreadable.length })}>
          <p>{t("web.cases.unreadable.sentence")}</p>
        </Notice>
      )}
      <PartLinks file={file} part={part} />
      <Part file={file} />
    </article>
  );
}
