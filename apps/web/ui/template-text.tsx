import type { Campaign } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useIntl } from "react-intl";
import { languageTag } from "./language-tag.ts";
import { showControls } from "./show-controls.ts";
import { templatePieces } from "./template-model.ts";
import { useSlotName } from "./use-slot-name.ts";

interface TemplateTextProps {
  readonly campaign: Pick<Campaign, "template" | "slots">;
  /** ISO 639-3 of most records. */
  readonly language: string;
}

/** The words all records share. What differs is underlined and named, with its most frequent filling in place. */
export function TemplateText({ campaign, language }: TemplateTextProps) {
  const slotName = useSlotName();
  const intl = useIntl();
  return (
    <div
      className="person-text rounded-normal border border-line bg-raised p-4"
      dir="auto"
      lang={languageTag(language)}
    >
      {templatePieces(campaign).map((piece) =>
        piece.kind === "text" ? (
          <span key={piece.part}>{plain(piece.text)}</span>
        ) : (
          <span key={piece.part}>
            <mark className="mark-slot">
              <bdi>
                {piece.example === undefined ? "…" : plain(nameValue(piece.slot.type, piece.example, intl.locale))}
              </bdi>
            </mark>
            <bdi className="mark-label" lang={intl.locale}>
              {slotName(piece.slot)}
              {piece.slot.distinct > 1 && ` × ${intl.formatNumber(piece.slot.distinct)}`}
            </bdi>
          </span>
        ),
      )}
    </div>
  );
}

const plain = (text: string): string =>
  showControls(text, false)
    .map((piece) => (piece.kind === "text" ? piece.text : ""))
    .join("");
