import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { peopleQuery } from "../../api/people.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FormerPeople } from "./former-people.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import { PeopleList } from "./people-list.tsx";

/** Who belongs to the organisation, who is asked in, who left. */
export function PeoplePage() {
  const t = useWords();
  usePageTitle(t("web.people"));
  const { data: people, error, refetch } = useQuery(peopleQuery);
  const [isInviting, setInviting] = useState(false);
  if (people === undefined) {
    return error === null ? <Skeleton lines={8} /> : <PaneError error={error} onRetry={() => void refetch()} />;
  }
  const here = people.members.filter((member) => member.leftAt === null);
  const gone = people.members.filter((member) => member.leftAt !== null);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-title">{t("web.people")}</h1>
        {people.mayGive.length > 0 && (
          <Button look="beacon" icon={<UserPlus size={18} aria-hidden="true" />} onPress={() => setInviting(true)}>
            {t("web.people.invite")}
          </Button>
        )}
      </div>
      {here.length === 1 && people.mayGive.length > 0 && <Notice>{t("web.people.alone")}</Notice>}
      <PeopleList members={here} />
      {people.invitations.length > 0 && (
        <Section title={t("web.people.open")} about={t("web.people.open.about")}>
          <OpenInvitations invitations={people.invitations} />
        </Section>
      )}
      {gone.length > 0 && (
        <Section title={t("web.people.left")} about={t("web.people.left.about")}>
          <FormerPeople members={gone} />
        </Section>
      )}
      {isInviting && <InviteDialog givable={people.mayGive} onClose={() => setInviting(false)} />}
    </>
  );
}
