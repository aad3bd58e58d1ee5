import type { Reading } from "@suar/domain";
import { languageTag } from "../../ui/language-tag.ts";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface KindSectionProps {
  readonly kind: Reading["kind"];
  readonly language: string;
}

type Piece = NonNullable<Reading["kind"]>["evidence"][number];

const lengthOf = ({ start, end }: Piece): number => end - start;

/** More words than these say nothing new. */
const mostWords = 4;

/** What a text does, with the words that say so. */
export function KindSection({ kind, language }: KindSectionProps) {
  const t = useWords();
  const evidence = kind?.evidence ?? [];
  const isInside = (one: Piece): boolean =>
    evidence.some((other) => other.start <= one.start && one.end <= other.end && lengthOf(one) < lengthOf(other));
  const words = [...new Set(evidence.filter((one) => !isInside(one)).map(({ excerpt }) => excerpt))].slice(
    0,
    mostWords,
  );
  return (
    <Section title={t("web.read.kind")}>
      <p className="font-semibold">{t(`postKind.${kind?.kind ?? "none"}`)}</p>
      {words.length > 0 && (
        <div className="flex flex-col gap-1 text-small">
          <p className="text-ink-soft">{t("web.read.kind.because")}</p>
          <ul className="flex flex-col gap-1">
            {words.map((each) => (
              <li key={each} className="border-s-2 border-line-strong ps-3">
                <bdi lang={languageTag(language)}>{each}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
