import type { Case } from "@suar/domain";
import { ArtefactsSection } from "./artefacts-section.tsx";
import { CaseNotesSection } from "./case-notes-section.tsx";
import { ContactsSection } from "./contacts-section.tsx";
import { JoinedSection } from "./joined-section.tsx";
import { TasksSection } from "./tasks-section.tsx";

/** What is to be done, what was noted, what is held outside, and where the case came from. */
export function WorkPart({ file }: { readonly file: Case }) {
  return (
    <>
      <TasksSection file={file} />
      <CaseNotesSection file={file} />
      <ArtefactsSection file={file} />
      <ContactsSection file={file} />
      <JoinedSection file={file} />
    </>
  );
}
