import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { allowanceQuery, leaveOrganisation } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { forgetDrafts } from "../../app/drafts.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RoleRights } from "../roles/role-rights.tsx";

/** What one may do here oneself, what one took out, and the way to leave. */
export function MembershipPage() {
  const t = useWords();
  usePageTitle(t("web.membership"));
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  if (session === undefined) return <Skeleton />;
  return (
    <>
      <h1 className="text-title">{t("web.membership")}</h1>
      <p>
        <bdi>{session.organisation.name}</bdi>
      </p>
      {session.user.roles.map((role) => (
        <Section key={role} title={t(`role.${role}`)} about={t(`roleAbout.${role}`)}>
          <RoleRights role={role} />
        </Section>
      ))}
      <Section title={t("web.membership.takenOut")}>
        <Allowance />
      </Section>
      <Section title={t("web.people.leaving")}>
        <div>
          <AskedAction
            look="danger"
            action={t("web.membership.leave")}
            title={t("web.membership.leave.title", { organisation: isolate(session.organisation.name) })}
            sentence={t("web.membership.leave.sentence")}
            run={leaveOrganisation}
            onDone={async () => {
              forgetDrafts();
              queries.clear();
              await navigate({ to: "/sign-in", search: {} });
            }}
          />
        </div>
      </Section>
    </>
  );
}

function Allowance() {
  const t = useWords();
  const { data, error, refetch } = useQuery(allowanceQuery);
  if (data === undefined) {
    return error === null ? <Skeleton lines={1} /> : <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  const { records, people } = data;
  return (
    <>
      <p>{records.limit === 0 ? t("rights.takeOutNothing") : t("web.membership.records", records)}</p>
      {people.limit > 0 && <p>{t("web.membership.people", people)}</p>}
    </>
  );
}
