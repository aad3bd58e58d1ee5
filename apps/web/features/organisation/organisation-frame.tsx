import { type FrameSection, SectionFrame } from "../../app/section-frame.tsx";

/** The pages about the organisation, in the order in which they stand. */
const sections: readonly FrameSection[] = [
  { to: "/organisation/people", name: "web.people", about: "web.people.about", for: ["member.read"] },
  { to: "/organisation/roles", name: "web.roles", about: "web.roles.about", for: ["organisation.read_roles"] },
  { to: "/organisation/keys", name: "web.keys.title", about: "web.keys.about", for: ["key.read"] },
  { to: "/organisation/emergency", name: "web.emergency", about: "web.emergency.short", for: ["emergency.read"] },
  { to: "/organisation/programs", name: "web.programs", about: "web.programs.short", for: ["program.read"] },
  {
    to: "/organisation/partners",
    name: "web.partners",
    about: "web.partners.section",
    for: ["partner.read"],
  },
  { to: "/organisation/desks", name: "web.desks", about: "web.desks.section", for: ["desk.read"] },
  { to: "/organisation/retention", name: "web.retention", about: "web.retention.short", for: ["retention.read"] },
  { to: "/organisation/audit", name: "web.audit", about: "web.audit.short", for: ["audit.read"] },
];

/** The organisation: people, roles, keys, partners, the audit trail, how long things are kept. */
export const OrganisationFrame = () => (
  <SectionFrame root="/organisation" title="web.organisation" choose="web.organisation.choose" sections={sections} />
);
