import { CheckBox } from "../../ui/check-box.tsx";
import type { Choice } from "../../ui/select-field.tsx";

interface CheckListProps<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Several of a closed list, kept in the order of the list. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { label, description, choices, chosen, onChange } = props;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-semibold">{label}</legend>
      {description !== undefined && <p className="text-small text-ink-soft">{description}</p>}
      <div className="grid gap-x-6 gap-y-2 pt-1 pane:grid-cols-2">
        {choices.map(({ value, label: words }) => (
          <CheckBox
            key={value}
            isSelected={chosen.includes(value)}
            onChange={(isOn) =>
              onChange(
                choices.map((each) => each.value).filter((each) => (each === value ? isOn : chosen.includes(each))),
              )
            }
          >
            {words}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
