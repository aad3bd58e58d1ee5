import type { DisclosedClass } from "@suar/domain";
import { CheckBox } from "../../ui/check-box.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ClassesFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly offered: readonly DisclosedClass[];
  readonly value: readonly DisclosedClass[];
  readonly onChange: (value: readonly DisclosedClass[]) => void;
}

/** Which kinds of facts: each is ticked by itself, and kept in the order in which they are offered. */
export function ClassesField({ label, description, offered, value, onChange }: ClassesFieldProps) {
  const t = useWords();
  const choose = (each: DisclosedClass, isChosen: boolean): void =>
    onChange(offered.filter((one) => (one === each ? isChosen : value.includes(one))));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{label}</legend>
      {description !== undefined && <p className="text-small text-ink-soft">{description}</p>}
      <div className="grid gap-x-4 gap-y-2 pane:grid-cols-2">
        {offered.map((each) => (
          <CheckBox key={each} isSelected={value.includes(each)} onChange={(isChosen) => choose(each, isChosen)}>
            {t(`disclosedClass.${each}`)}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
