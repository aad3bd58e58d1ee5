import type { AiUseContent } from "@suar/domain/ai-use";
import { notesOfAiUse } from "@suar/domain/ai-use/hash-only";
import {
  aiBasisList,
  aiDepictsList,
  aiDirectionList,
  aiNoteList,
  aiStageList,
  reviewLevelList,
} from "@suar/domain/ai-use/lists";
import { Facts } from "../../ui/facts.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useLabel } from "./use-label.ts";

/** What is recorded of a suspected use beside what it was for. */
export function AiUseText({ use }: { readonly use: AiUseContent }) {
  const t = useWords();
  const say = useLabel();
  const facts = [
    { name: t("web.cases.ai.direction"), value: use.direction === null ? "" : say(aiDirectionList, use.direction) },
    { name: t("web.cases.ai.stage"), value: use.stage === null ? "" : say(aiStageList, use.stage) },
    { name: t("web.cases.ai.basis"), value: use.basis.map((code) => say(aiBasisList, code)).join("; ") },
    { name: t("web.cases.ai.depicts"), value: say(aiDepictsList, use.depicts) },
    { name: t("web.cases.ai.tool"), value: use.toolNamed },
    { name: t("web.cases.ai.firstSeen"), value: use.firstSeen?.value ?? "" },
    { name: t("web.cases.ai.lastSeen"), value: use.lastSeen?.value ?? "" },
    { name: t("web.cases.ai.review"), value: say(reviewLevelList, use.review.level) },
  ].filter(({ value }) => value !== "");
  const words = [
    { name: t("web.cases.ai.snippet"), text: use.snippet },
    { name: t("web.cases.ai.discussion"), text: use.discussion },
    { name: t("web.cases.ai.held"), text: use.artefact?.statement ?? "" },
  ].filter(({ text }) => text !== "");
  return (
    <div className="flex flex-col gap-3 py-2">
      <Facts facts={facts} />
      {words.map(({ name, text }) => (
        <div key={name}>
          <p className="text-small text-ink-soft">{name}</p>
          <p dir="auto" className="max-w-text whitespace-pre-wrap wrap-anywhere">
            {text}
          </p>
        </div>
      ))}
      {notesOfAiUse(use).map((note) => (
        <p key={note} className="text-small">
          {say(aiNoteList, note)}
        </p>
      ))}
    </div>
  );
}
