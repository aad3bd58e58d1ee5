import type { GiveRole } from "@suar/domain";
import { casePersonRoles } from "@suar/domain/cases/case-codes";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { OriginFields, usualOrigin } from "./origin-fields.tsx";

export const usualRole: GiveRole = { role: "victim", ...usualOrigin };

interface RoleFieldsProps {
  readonly value: GiveRole;
  readonly onChange: (value: GiveRole) => void;
}

/** What somebody is in a case, from whom that is known, and how sure. */
export function RoleFields({ value, onChange }: RoleFieldsProps) {
  const t = useWords();
  return (
    <>
      <SelectField
        label={t("web.cases.role")}
        description={t("web.cases.role.about")}
        value={value.role}
        choices={casePersonRoles.map((role) => ({ value: role, label: t(`casePersonRole.${role}`) }))}
        onChange={(role) => onChange({ ...value, role })}
      />
      <OriginFields value={value} onChange={(origin) => onChange({ ...value, ...origin })} />
    </>
  );
}
