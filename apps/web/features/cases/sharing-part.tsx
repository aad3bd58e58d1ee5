import type { Case } from "@suar/domain";
import { ConsentSection } from "../consents/consent-section.tsx";
import { ReferralsSection } from "../referrals/referrals-section.tsx";

/** What may be told of each person on the case, to whom, and what was passed on. */
export function SharingPart({ file }: { readonly file: Case }) {
  return (
    <>
      <ConsentSection file={file} />
      <ReferralsSection file={file} />
    </>
  );
}
