import type { Person } from "@suar/domain";
import { EyeOff } from "lucide-react";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FactOrigin } from "./fact-origin.tsx";

/** What is known of a person, by kind, source and certainty; what it says stays folded. */
export function FoldedFields({ person }: { readonly person: Person }) {
  const t = useWords();
  return (
    <Section
      title={t("web.persons.known")}
      about={t(person.may.open.length > 0 ? "web.persons.known.about" : "web.persons.known.notYours")}
    >
      {person.fields.length === 0 ? (
        <p className="text-ink-soft">{t("web.persons.known.none")}</p>
      ) : (
        <ul className="flex max-w-text flex-col gap-3">
          {person.fields.map((field) => (
            <li key={field.id} className="flex flex-col gap-1 border-s-2 border-line ps-3">
              <span className="flex flex-wrap items-center gap-2">
                <span className="font-semibold">{t(`personField.${field.kind}`)}</span>
                {field.state === "answered" ? (
                  <Tag icon={<EyeOff size={14} />}>{t("web.persons.folded")}</Tag>
                ) : (
                  <span>{t(`absence.${field.state}`)}</span>
                )}
                {field.corrected && <Tag>{t("web.persons.corrected")}</Tag>}
              </span>
              <FactOrigin {...field} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
