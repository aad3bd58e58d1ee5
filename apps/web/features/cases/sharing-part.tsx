import type { Case } from "@suar/domain";
import { ConsentSection } from "../consents/consent-section.tsx";

/** What may be told of each person on the case, and to whom. */
export function SharingPart({ file }: { readonly file: Case }) {
  return <ConsentSection file={file} />;
}
