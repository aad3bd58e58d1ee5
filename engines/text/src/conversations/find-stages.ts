import type { Entity, StageHit } from "@suar/domain";
import { isContact, type ReadMessage } from "./read-messages.ts";
import { stageOfIndicator } from "./stage-of-indicator.ts";

const paid = new Set(["crypto", "bank_account"]);

/**
 * The steps that messages of other accounts than the person's own show, in the order of the messages: by their
 * indicators, by a way to be reached elsewhere (`off_platform_move`), by an account to pay to (`demand`).
 * Errors: none. Source: see `stageOfIndicator`.
 */
export function findStages(messages: readonly ReadMessage[]): readonly StageHit[] {
  return messages.filter(({ isTarget }) => !isTarget).flatMap(stagesOf);
}

function stagesOf({ message, reading }: ReadMessage): readonly StageHit[] {
  const at = { message: message.id, account: message.account };
  const said = reading.indicators.flatMap(({ id, start, end, excerpt }): StageHit[] => {
    const stage = stageOfIndicator[id];
    return stage === undefined ? [] : [{ ...at, stage, because: id, start, end, excerpt }];
  });
  const given = reading.entities.flatMap(({ type, start, end, text }: Entity): StageHit[] => {
    const place = { ...at, because: type, start, end, excerpt: text };
    if (paid.has(type)) return [{ ...place, stage: "demand" }];
    // A link may be a picture or the news; a number or a name on an app is a way to go on elsewhere.
    return isContact(type) && type !== "url" ? [{ ...place, stage: "off_platform_move" }] : [];
  });
  return [...said, ...given].sort((a, b) => a.start - b.start || a.end - b.end);
}
