import type { OfferedRegister } from "../../app/read-config.ts";
import { useWords } from "../../app/words.ts";
import { Section } from "../../ui/section.tsx";
import { RegisterList } from "./register-list.tsx";

interface RegisterSectionProps {
  readonly registers: readonly OfferedRegister[];
  /** Name to begin with: what the offer calls the employer. */
  readonly name: string;
}

/** The lists that the publisher of the page offers; without any the section is not there. */
export function RegisterSection({ registers, name }: RegisterSectionProps) {
  const { say } = useWords();
  if (registers.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={say("register.title")}>
        <ul className="flex max-w-text flex-col gap-3">
          {registers.map((register) => (
            <RegisterList key={register.file} register={register} name={name} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
