import { useQuery } from "@tanstack/react-query";
import { caseFilesQuery } from "../../api/case-files.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { CaseFileCard } from "./case-file-card.tsx";

/** The files of cases, newest first, each with what became of it. */
export function CaseFileList() {
  const t = useWords();
  const { data: files, error, refetch } = useQuery(caseFilesQuery);
  return (
    <Section title={t("web.caseFiles.list")}>
      {error !== null ? (
        <KeyError error={error} onUnlocked={() => void refetch()} />
      ) : files === undefined ? (
        <Skeleton lines={4} />
      ) : files.length === 0 ? (
        <EmptyState title={t("web.caseFiles.none.title")}>
          <p>{t("web.caseFiles.none.sentence")}</p>
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-4">
          {files.map((file) => (
            <li key={file.id}>
              <CaseFileCard file={file} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
