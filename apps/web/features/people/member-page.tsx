import type { Member, People } from "@suar/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { peopleQuery, removeMember } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { ApiError } from "../../api/api-error.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Facts } from "../../ui/facts.tsx";
import { isolate } from "../../ui/isolate.ts";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CaseAccess } from "./case-access.tsx";
import { MemberRoles } from "./member-roles.tsx";
import { useRoleNames } from "./role-names.tsx";

const notHere = new ApiError({ code: "member.not_found", status: 404 });

/** One person of the organisation: what they may do, and how that ends. */
export function MemberPage() {
  const t = useWords();
  usePageTitle(t("web.member"));
  const { memberId } = useParams({ strict: false });
  const { data: people, error, refetch } = useQuery(peopleQuery);
  if (people === undefined && error === null) return <Skeleton lines={8} />;
  const member = people?.members.find((each) => each.id === memberId);
  return (
    <>
      <Link to="/organisation/people" className="no-print inline-flex items-center gap-1 self-start">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
        {t("web.people")}
      </Link>
      {member === undefined || people === undefined ? (
        <PaneError error={error ?? notHere} onRetry={() => void refetch()} />
      ) : (
        <ShownMember key={member.id} member={member} people={people} />
      )}
    </>
  );
}

function ShownMember({ member, people }: { readonly member: Member; readonly people: People }) {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const roleNames = useRoleNames();
  const { data: session } = useQuery(sessionQuery);
  const isSelf = session?.user.id === member.id;
  return (
    <>
      <h1 className="text-title">
        <bdi>{member.name}</bdi>
      </h1>
      <Facts
        facts={[
          { name: t("web.email"), value: <bdi className="wrap-anywhere">{member.email}</bdi> },
          { name: t("web.member.joined"), value: <TimeText value={member.joinedAt} precision="day" /> },
          {
            name: t("web.people.lastSeen"),
            value:
              member.lastSeenAt === null ? (
                t("web.people.neverSeen")
              ) : (
                <TimeText value={member.lastSeenAt} precision="minute" />
              ),
          },
          ...(member.leftAt === null
            ? [{ name: t("web.people.cases"), value: <CaseAccess member={member} /> }]
            : [{ name: t("web.people.leftAt"), value: <TimeText value={member.leftAt} precision="day" /> }]),
        ]}
      />
      <Section title={t("web.people.roles")} about={t("web.member.roles.about")}>
        {member.may.changeRoles ? (
          <MemberRoles member={member} givable={people.mayGive} isSelf={isSelf} />
        ) : (
          <p>{roleNames(member.roles)}</p>
        )}
      </Section>
      {member.may.remove && !isSelf && (
        <Section title={t("web.people.leaving")}>
          <div>
            <AskedAction
              look="danger"
              action={t("web.member.remove")}
              title={t("web.member.remove.title", { name: isolate(member.name) })}
              sentence={t("web.member.remove.sentence")}
              more={member.readsCases ? t("web.member.changeKey", { name: isolate(member.name) }) : undefined}
              run={() => removeMember(member.id)}
              onDone={async () => {
                await queries.invalidateQueries(peopleQuery);
                await navigate({ to: "/organisation/people" });
              }}
            />
          </div>
        </Section>
      )}
    </>
  );
}
