import { classNames } from "./class-names.ts";
import { languageTag } from "./language-tag.ts";
import { numberLabels } from "./number-labels.ts";
import { segmentText, type TextMark, type TextSegment } from "./segment-text.ts";
import { showControls } from "./show-controls.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** ISO 639-3 of the text, `und` when not known: it picks fonts and line breaks. */
  readonly language: string;
  /** False where a heading beside the text names its one mark already. */
  readonly hasLabels?: boolean;
}

/**
 * Words of a person with what was found in them, in place. Each mark is underlined and named where it ends: short names
 * in words, long ones by a number that is explained beneath. The text keeps its own direction and cannot turn the page's.
 */
export function MarkedText({ text, marks, language, hasLabels = true }: MarkedTextProps) {
  const numbers = numberLabels(marks);
  return (
    <div className="flex flex-col gap-2">
      <div className="person-text" dir="auto" lang={languageTag(language)}>
        {segmentText(text, marks).map((segment) => (
          <MarkedSegment key={segment.start} segment={segment} numbers={hasLabels ? numbers : undefined} />
        ))}
      </div>
      {hasLabels && numbers.size > 0 && (
        <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-soft">
          {[...numbers].map(([label, number]) => (
            <li key={number}>
              <span className="mark-label tabular-nums">{number}</span>
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface MarkedSegmentProps {
  readonly segment: TextSegment;
  /** Number by label; undefined when nothing is labelled. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

function MarkedSegment({ segment, numbers }: MarkedSegmentProps) {
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
  const labels = new Set(segment.closing.map(({ label }) => label));
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
      {numbers !== undefined &&
        [...labels].map((label) => <Label key={label} label={label} number={numbers.get(label)} />)}
    </>
  );
}

/** A screen reader is told the whole label in place; the eye finds it beneath, by its number. */
function Label({ label, number }: { readonly label: string; readonly number: number | undefined }) {
  return (
    <bdi className="mark-label">
      {number === undefined ? (
        label
      ) : (
        <>
          <span aria-hidden="true" className="tabular-nums">
            {number}
          </span>
          <span className="sr-only">{label}</span>
        </>
      )}
    </bdi>
  );
}
