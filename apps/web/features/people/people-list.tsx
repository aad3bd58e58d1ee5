import type { Member } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionQuery } from "../../api/sessions.ts";
import { Facts } from "../../ui/facts.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CaseAccess } from "./case-access.tsx";
import { useRoleNames } from "./role-names.tsx";

/** The people who are here, a line each; the name leads to what can be changed. */
export function PeopleList({ members }: { readonly members: readonly Member[] }) {
  const t = useWords();
  const roleNames = useRoleNames();
  const { data: session } = useQuery(sessionQuery);
  return (
    <ul aria-label={t("web.people.here")} className="flex flex-col">
      {members.map((member) => (
        <li key={member.id} className="flex flex-col gap-2 border-t border-line py-4">
          <div className="flex flex-wrap items-baseline gap-x-2">
            <Link to="/organisation/people/$memberId" params={{ memberId: member.id }} className="font-semibold">
              <bdi>{member.name}</bdi>
            </Link>
            {member.id === session?.user.id && <span className="text-ink-soft">({t("web.people.you")})</span>}
            <bdi className="min-w-0 wrap-anywhere text-small text-ink-soft">{member.email}</bdi>
          </div>
          <Facts
            facts={[
              { name: t("web.people.roles"), value: roleNames(member.roles) },
              { name: t("web.people.cases"), value: <CaseAccess member={member} /> },
              {
                name: t("web.people.lastSeen"),
                value:
                  member.lastSeenAt === null ? (
                    t("web.people.neverSeen")
                  ) : (
                    <TimeText value={member.lastSeenAt} precision="minute" />
                  ),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
