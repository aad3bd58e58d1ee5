import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import type { Choice } from "./select-field.tsx";

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A few choices, all in sight, of which one is taken. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, description, value, choices, onChange } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
      className="flex flex-col gap-1"
    >
      <Label className="font-semibold">{label}</Label>
      {description !== undefined && (
        <Text slot="description" className="text-small text-ink-soft">
          {description}
        </Text>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className="group inline-flex min-h-8 cursor-pointer items-center gap-2"
          >
            <span
              aria-hidden="true"
              className="flex size-5 shrink-0 items-center justify-center rounded-round border border-line-strong bg-raised group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-link group-data-[selected]:border-link"
            >
              <span className="size-2.5 rounded-round group-data-[selected]:bg-link" />
            </span>
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
