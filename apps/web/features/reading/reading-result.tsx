import type { Reading } from "@suar/domain";
import { useState } from "react";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { allMarks, MarkChips } from "../campaigns/mark-chips.tsx";
import { useEvidenceMarks } from "../campaigns/use-evidence-marks.ts";
import { ConversationSection } from "./conversation-section.tsx";
import { DisguisesSection } from "./disguises-section.tsx";
import { EntitiesSection } from "./entities-section.tsx";
import { KindSection } from "./kind-section.tsx";
import { LanguageSection } from "./language-section.tsx";
import { SignsSection } from "./signs-section.tsx";

interface ReadingResultProps {
  readonly text: string;
  readonly reading: Reading;
  /** The account that was written to, empty when not known. */
  readonly target?: string;
  /** Without it nobody can say who was written to. */
  readonly onTarget?: (account: string) => void;
}

/** Everything that was read in one text: what it is, the text with its marks, and each find with its reason. */
export function ReadingResult({ text, reading, target = "", onTarget }: ReadingResultProps) {
  const t = useWords();
  const marksOf = useEvidenceMarks();
  const [shown, setShown] = useState(allMarks);
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-6 wide:grid-cols-2">
        <KindSection kind={reading.kind} language={reading.language.language} />
        <LanguageSection language={reading.language} text={text} />
      </div>
      <Section title={t("web.read.marked")} actions={<MarkChips shown={shown} onChange={setShown} />}>
        <div className="max-w-text">
          <MarkedText text={text} language={reading.language.language} marks={marksOf(reading, shown)} />
        </div>
      </Section>
      {reading.conversation !== null && (
        <ConversationSection conversation={reading.conversation} target={target} onTarget={onTarget} />
      )}
      <SignsSection indicators={reading.indicators} text={text} language={reading.language.language} />
      <EntitiesSection entities={reading.entities} />
      {reading.disguises.length > 0 && <DisguisesSection disguises={reading.disguises} text={text} />}
    </div>
  );
}
