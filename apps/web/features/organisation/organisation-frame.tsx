import { type FrameSection, SectionFrame } from "../../app/section-frame.tsx";

/** The pages about the organisation, in the order in which they stand. */
const sections: readonly FrameSection[] = [];

/** The organisation: people, roles, keys, partners, the audit trail, how long things are kept. */
export const OrganisationFrame = () => (
  <SectionFrame root="/organisation" title="web.organisation" choose="web.organisation.choose" sections={sections} />
);
