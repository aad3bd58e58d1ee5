import type { Disguise, Reading } from "@suar/domain";
import { showControls } from "../../ui/show-controls.ts";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface DisguisesSectionProps {
  readonly disguises: Reading["disguises"];
  readonly text: string;
}

const mostWords = 5;

/** Ways of writing that hide words from filters, each with its words; characters that nobody sees are named. */
export function DisguisesSection({ disguises, text }: DisguisesSectionProps) {
  const t = useWords();
  const byKind = new Map<Disguise, string[]>();
  for (const { disguise, start, end } of disguises) {
    const words = byKind.get(disguise) ?? [];
    words.push(text.slice(start, end));
    byKind.set(disguise, words);
  }
  return (
    <Section title={t("web.read.disguises")} about={t("web.read.disguises.about")}>
      <ul className="flex flex-col gap-2">
        {[...byKind].map(([disguise, words]) => (
          <li key={disguise}>
            <span className="font-semibold">{t(`disguise.${disguise}`)}</span>
            {": "}
            {[...new Set(words)].slice(0, mostWords).map((word) => (
              <bdi key={word} className="me-3 wrap-anywhere">
                {showControls(word, true)
                  .map((piece) => (piece.kind === "text" ? piece.text : `[${piece.codePoint}]`))
                  .join("")}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
