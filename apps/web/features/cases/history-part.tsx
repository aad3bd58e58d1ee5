import type { Case } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { caseQuery, eraseCase, removeCase, restoreCase } from "../../api/cases.ts";
import { Erasure } from "../../app/erasure.tsx";
import { Removal } from "../../app/removal.tsx";
import { Facts } from "../../ui/facts.tsx";
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
      {(file.may.close || file.may.remove || file.may.erase) && (
        <Section title={t("web.cases.end")}>
          <div className="no-print flex flex-wrap items-start gap-2">
            {file.may.close && <EndCase file={file} />}
            {file.may.remove && <RemoveCase file={file} />}
            {file.may.erase && <EraseCase file={file} />}
          </div>
        </Section>
      )}
    </>
  );
}

/** Goes back to the queue and forgets the case that was open. */
function useLeaveCase({ id }: Case) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refreshLists = () => queries.invalidateQueries({ queryKey: ["cases", "list"] });
  const leave = async (): Promise<void> => {
    await navigate({ to: "/cases", search: (search) => listSearch(search) });
    queries.removeQueries({ queryKey: caseQuery(id).queryKey });
    await refreshLists();
  };
  return { leave, refreshLists, navigate };
}

function RemoveCase({ file }: { readonly file: Case }) {
  const t = useWords();
  const { leave, refreshLists, navigate } = useLeaveCase(file);
  return (
    <Removal
      action={t("web.cases.remove")}
      title={t("web.cases.remove.title")}
      sentence={t("web.cases.remove.sentence")}
      done={t("web.cases.removed")}
      remove={() => removeCase(file.id)}
      onRemoved={leave}
      restore={async () => {
        await restoreCase(file.id);
        await refreshLists();
        await navigate({ to: "/cases/$caseId", params: { caseId: file.id }, search: {} });
      }}
    />
  );
}

/** What goes with a case is counted before anybody erases it; people and contacts have pages of their own. */
function EraseCase({ file }: { readonly file: Case }) {
  const t = useWords();
  const { leave } = useLeaveCase(file);
  const queries = useQueryClient();
  const gone = [
    { name: t("web.cases.stated"), value: file.statements.length },
    { name: t("web.cases.decisions"), value: file.decisions.length },
    { name: t("web.cases.tasks"), value: file.tasks.length },
    { name: t("web.notes.title"), value: file.notes.length },
    { name: t("web.cases.artefacts"), value: file.artefacts.length },
  ];
  return (
    <Erasure
      title={t("web.cases.erase.title")}
      sentence={t("web.cases.erase.sentence")}
      erase={(why) => eraseCase(file.id, why)}
      onErased={async () => {
        await leave();
        await queries.invalidateQueries({ queryKey: ["contacts"] });
      }}
    >
      <Facts facts={gone.filter(({ value }) => value > 0)} />
      <p className="text-small text-ink-soft">{t("web.cases.erase.stays")}</p>
    </Erasure>
  );
}
