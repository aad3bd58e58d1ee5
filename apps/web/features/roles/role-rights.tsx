import type { Role } from "@suar/domain";
import { describeRole } from "@suar/i18n";
import { useIntl } from "react-intl";

interface RoleRightsProps {
  readonly role: Role;
  /** "A case worker may" stands above already. */
  readonly isTitled?: boolean;
}

/** What a role may do, in sentences that begin with its title and go on in each line. */
export function RoleRights({ role, isTitled = false }: RoleRightsProps) {
  const intl = useIntl();
  const { title, areas, never } = describeRole(intl, role);
  return (
    <div className="flex max-w-text flex-col gap-4">
      {never.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!isTitled && <p>{title}</p>}
      {areas.map(({ area, name, rights }) => (
        <div key={area}>
          <h3 className="text-small text-ink-soft">{name}</h3>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {rights.map((right) => (
              <li key={right}>{right}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
