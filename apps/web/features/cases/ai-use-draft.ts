import type { AiUseContent } from "@suar/domain/ai-use";
import { readTold } from "../persons/fact-draft.ts";

/** A suspected use being written down; empty text for what is not chosen. */
export interface AiUseDraft {
  readonly function: AiUseContent["function"];
  readonly stage: NonNullable<AiUseContent["stage"]> | "";
  readonly direction: NonNullable<AiUseContent["direction"]> | "";
  readonly basis: readonly AiUseContent["basis"][number][];
  readonly depicts: AiUseContent["depicts"];
  readonly snippet: string;
  readonly discussion: string;
  readonly toolNamed: string;
  readonly held: string;
  readonly languages: AiUseContent["languages"];
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** What was written before and is not asked here; kept as it is. */
  readonly kept: Pick<AiUseContent, "artefact" | "review"> | undefined;
}

export const emptyAiUse: AiUseDraft = {
  function: "unknown",
  stage: "",
  direction: "",
  basis: [],
  depicts: "not_known",
  snippet: "",
  discussion: "",
  toolNamed: "",
  held: "",
  languages: [],
  firstSeen: "",
  lastSeen: "",
  kept: undefined,
};

/** What was stated, to be corrected. */
export const draftOfAiUse = (use: AiUseContent): AiUseDraft => ({
  ...use,
  stage: use.stage ?? "",
  direction: use.direction ?? "",
  held: use.artefact?.statement ?? "",
  firstSeen: use.firstSeen?.value ?? "",
  lastSeen: use.lastSeen?.value ?? "",
  kept: { artefact: use.artefact, review: use.review },
});

/** The use as the node takes it; `undefined` while something of it is missing. `zone` is an IANA name. */
export function wholeAiUse(draft: AiUseDraft, zone: string): AiUseContent | undefined {
  const { kept, held, stage, direction, basis, ...rest } = draft;
  const firstSeen = readTold(draft.firstSeen, zone);
  const lastSeen = readTold(draft.lastSeen, zone);
  if (firstSeen === undefined || lastSeen === undefined || basis.length === 0) return undefined;
  const artefact = kept?.artefact ?? { hash: null, reference: "", statement: "" };
  const isHeld = held.trim() !== "" || artefact.hash !== null || artefact.reference !== "";
  if (basis.includes("artefact_held") && !isHeld) return undefined;
  return {
    ...rest,
    stage: stage === "" ? null : stage,
    direction: direction === "" ? null : direction,
    basis: [...basis],
    snippet: draft.snippet.trim(),
    discussion: draft.discussion.trim(),
    toolNamed: draft.toolNamed.trim(),
    artefact: isHeld ? { ...artefact, statement: held.trim() } : null,
    firstSeen,
    lastSeen,
    review: kept?.review ?? { level: "unreviewed", by: [], at: null },
  };
}
