import type { Reading } from "@suar/domain";
import { Section } from "../../ui/section.tsx";
import { languageTag } from "../../ui/language-tag.ts";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { cutExcerpt } from "../campaigns/cut-excerpt.ts";

interface LanguageSectionProps {
  readonly language: Reading["language"];
  readonly text: string;
}

const longestStretch = 60;
/** No reading is certain, however near to one its number is. */
const mostSure = 0.99;

/** The language of a text, or its languages in their order, and how sure the engine is. */
export function LanguageSection({ language, text }: LanguageSectionProps) {
  const t = useWords();
  const nameOf = useLanguageName();
  const { segments, confidence } = language;
  return (
    <Section title={t("web.read.language")}>
      <p>
        <span className="font-semibold">{nameOf(language.language)}</span>
        {confidence > 0 && (
          <span className="ms-3 text-small text-ink-soft">
            {t("web.read.language.sure", { share: Math.min(confidence, mostSure) })}
          </span>
        )}
      </p>
      {language.encoding === "zawgyi" && <p>{t("web.read.zawgyi")}</p>}
      {segments.length > 1 && (
        <div className="flex flex-col gap-1 text-small">
          <p className="text-ink-soft">{t("web.read.languages")}</p>
          <ol className="flex flex-col gap-1">
            {segments.map(({ start, end, language: code }) => (
              <li key={start} className="border-s-2 border-line-strong ps-3">
                {nameOf(code)}:{" "}
                <bdi lang={languageTag(code)}>
                  {cutExcerpt(text.slice(start, end), { start: 0, end: 0 }, longestStretch).text}
                </bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  );
}
