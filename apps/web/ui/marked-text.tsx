import { type TextMark, type TextSegment, segmentText } from "./segment-text.ts";
import { showControls } from "./show-controls.ts";
import { languageTag } from "./language-tag.ts";
import { classNames } from "./class-names.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** ISO 639-3 of the text, `und` when not known: it picks fonts and line breaks. */
  readonly language: string;
}

/**
 * Words of a person with what was found in them, in place. Each mark is underlined and named at its end; the text keeps
 * its own direction and cannot turn the direction of the page.
 */
export function MarkedText({ text, marks, language }: MarkedTextProps) {
  return (
    <div className="person-text" dir="auto" lang={languageTag(language)}>
      {segmentText(text, marks).map((segment) => (
        <MarkedSegment key={segment.start} segment={segment} />
      ))}
    </div>
  );
}

function MarkedSegment({ segment }: { readonly segment: TextSegment }) {
  const hasKind = (kind: TextMark["kind"]): boolean => segment.marks.some((mark) => mark.kind === kind);
  const pieces = showControls(segment.text, hasKind("disguise")).map((piece) =>
    piece.kind === "text" ? (
      piece.text
    ) : (
      <bdi key={piece.at} className="mark-label">
        {piece.codePoint}
      </bdi>
    ),
  );
  if (segment.marks.length === 0) return <>{pieces}</>;
  return (
    <>
      <mark
        className={classNames(
          hasKind("indicator") && "mark-indicator",
          hasKind("entity") && "mark-entity",
          hasKind("disguise") && "mark-disguise",
        )}
      >
        {pieces}
      </mark>
      {segment.closing.map((mark) => (
        <bdi key={mark.key} className="mark-label" lang="">
          {mark.label}
        </bdi>
      ))}
    </>
  );
}
