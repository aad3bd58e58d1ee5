import type { Role } from "@suar/domain";
import { roles } from "@suar/domain/policy";
import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { Link } from "@tanstack/react-router";
import { peopleQuery } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SecondStepRule } from "../sign-in-methods/second-step-rule.tsx";
import { RoleRights } from "./role-rights.tsx";

/** Who may do what, in sentences, made from the list that the node obeys. */
export function RolesPage() {
  const t = useWords();
  usePageTitle(t("web.roles"));
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <h1 className="text-title">{t("web.roles")}</h1>
      <p className="max-w-text">{t("web.roles.intro")}</p>
      {roles.map((role) => (
        <Section key={role} title={t(`role.${role}`)} about={t(`roleAbout.${role}`)}>
          {session?.may.includes("member.read") === true && <WhoHasIt role={role} />}
          <Disclosure summary={t(`roleMay.${role}`)} isOpen={session?.user.roles.includes(role) === true}>
            <RoleRights role={role} isTitled />
          </Disclosure>
        </Section>
      ))}
      <SecondStepRule />
    </>
  );
}

function WhoHasIt({ role }: { readonly role: Role }) {
  const t = useWords();
  const { data: people } = useQuery(peopleQuery);
  if (people === undefined) return null;
  const have = people.members.filter((member) => member.leftAt === null && member.roles.includes(role));
  if (have.length === 0) return <p className="text-ink-soft">{t("web.roles.nobody")}</p>;
  return (
    <p>
      {t("web.roles.who")}:{" "}
      {have.map((member, at) => (
        <Fragment key={member.id}>
          {at > 0 && ", "}
          <Link to="/organisation/people/$memberId" params={{ memberId: member.id }}>
            <bdi>{member.name}</bdi>
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
