import type { Case } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { caseQuery, removeCase, restoreCase } from "../../api/cases.ts";
import { Removal } from "../../app/removal.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { EndCase } from "./end-case.tsx";
import { listSearch } from "./case-search.ts";
import { ShutSection } from "./shut-section.tsx";
import { TimelineSection } from "./timeline-section.tsx";
import { WorkersSection } from "./workers-section.tsx";

/** What was done, who may know of it, and how a case ends. */
export function HistoryPart({ file }: { readonly file: Case }) {
  const t = useWords();
  return (
    <>
      <TimelineSection file={file} />
      {file.may.assign && <WorkersSection file={file} />}
      <ShutSection file={file} />
      {(file.may.close || file.may.remove) && (
        <Section title={t("web.cases.end")}>
          <div className="no-print flex flex-wrap items-start gap-2">
            {file.may.close && <EndCase file={file} />}
            {file.may.remove && <RemoveCase file={file} />}
          </div>
        </Section>
      )}
    </>
  );
}

function RemoveCase({ file }: { readonly file: Case }) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refreshLists = () => queries.invalidateQueries({ queryKey: ["cases", "list"] });
  return (
    <Removal
      action={t("web.cases.remove")}
      title={t("web.cases.remove.title")}
      sentence={t("web.cases.remove.sentence")}
      done={t("web.cases.removed")}
      remove={() => removeCase(file.id)}
      onRemoved={async () => {
        await navigate({ to: "/cases", search: (search) => listSearch(search) });
        queries.removeQueries({ queryKey: caseQuery(file.id).queryKey });
        await refreshLists();
      }}
      restore={async () => {
        await restoreCase(file.id);
        await refreshLists();
        await navigate({ to: "/cases/$caseId", params: { caseId: file.id }, search: {} });
      }}
    />
  );
}
