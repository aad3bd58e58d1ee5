import type { Member, Role } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeRoles, peopleQuery } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RoleChoice } from "./role-choice.tsx";
import { worksOnCases } from "./works-on-cases.ts";

interface MemberRolesProps {
  readonly member: Member;
  readonly givable: readonly Role[];
  readonly isSelf: boolean;
}

/** The roles of a person, to tick; what a change ends is said before it is saved. */
export function MemberRoles({ member, givable, isSelf }: MemberRolesProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly Role[]>(member.roles);
  const saving = useMutation({
    mutationFn: () => changeRoles(member.id, chosen),
    onSuccess: async () => {
      await queries.invalidateQueries(peopleQuery);
      if (isSelf) await queries.invalidateQueries(sessionQuery);
    },
  });
  const isSame = chosen.length === member.roles.length && chosen.every((role) => member.roles.includes(role));
  const endsKey = member.readsCases && !worksOnCases(chosen) && chosen.length > 0;
  const endsOwn = isSelf && member.roles.includes("administrator") && !chosen.includes("administrator");
  const choose = (roles: readonly Role[]): void => {
    saving.reset();
    setChosen(roles);
  };
  return (
    <div className="flex max-w-text flex-col gap-4">
      <RoleChoice
        label={t("web.people.roles")}
        isLabelHidden
        chosen={chosen}
        givable={givable}
        onChange={choose}
        error={chosen.length === 0 ? t("web.member.roles.none") : undefined}
      />
      {endsKey && <Notice kind="attention">{t("web.member.roles.endsKey")}</Notice>}
      {endsOwn && <Notice kind="attention">{t("web.member.roles.endsOwn")}</Notice>}
      {saving.error !== null && <ErrorNotice error={saving.error} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="beacon"
          isDisabled={isSame || chosen.length === 0}
          isPending={saving.isPending}
          onPress={() => saving.mutate()}
        >
          {t("web.member.roles.save")}
        </Button>
        <output>{saving.isSuccess && isSame && t("web.member.roles.saved")}</output>
      </div>
    </div>
  );
}
