import type { Role } from "@suar/domain";
import { roles } from "@suar/domain/policy";
import { CheckBox } from "../../ui/check-box.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RoleChoiceProps {
  readonly label: string;
  readonly chosen: readonly Role[];
  /** The roles that can be ticked and unticked; the others are shown as they are. */
  readonly givable: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
  readonly error?: string | undefined;
  /** The label is said to screen readers only, where a heading above says the same. */
  readonly isLabelHidden?: boolean;
}

/** Roles to tick, each with the sentence that says what it is for. */
export function RoleChoice({ label, chosen, givable, onChange, error, isLabelHidden = false }: RoleChoiceProps) {
  const t = useWords();
  const shown = roles.filter((role) => givable.includes(role) || chosen.includes(role));
  const toggle = (role: Role, isChosen: boolean): void =>
    onChange(roles.filter((each) => (each === role ? isChosen : chosen.includes(each))));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className={isLabelHidden ? "sr-only" : "mb-2 font-semibold"}>{label}</legend>
      {shown.map((role) => (
        <CheckBox
          key={role}
          isSelected={chosen.includes(role)}
          isDisabled={!givable.includes(role)}
          onChange={(isChosen) => toggle(role, isChosen)}
        >
          <span className="flex min-w-0 flex-col">
            <span>{t(`role.${role}`)}</span>
            <span className="text-small text-ink-soft">{t(`roleAbout.${role}`)}</span>
          </span>
        </CheckBox>
      ))}
      {error !== undefined && (
        <p role="alert" className="text-small text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
