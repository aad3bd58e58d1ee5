import type { Role } from "@suar/domain";
import { describeRole } from "@suar/i18n";
import { useIntl } from "react-intl";

/** What a role may do, in sentences: the role's title goes on in each line. */
export function RoleRights({ role }: { readonly role: Role }) {
  const intl = useIntl();
  const { title, areas, never } = describeRole(intl, role);
  return (
    <div className="flex max-w-text flex-col gap-4">
      {never.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {areas.map(({ area, name, rights }) => (
        <div key={area}>
          <h3 className="text-small text-ink-soft">{name}</h3>
          <p>{title}</p>
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
