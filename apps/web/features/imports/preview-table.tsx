import type { FilePreview } from "@suar/domain";
import { useWords } from "../../ui/use-words.ts";
import { ScrollFrame } from "../../ui/scroll-frame.tsx";

interface PreviewTableProps {
  readonly preview: FilePreview;
  /** Column by its use, empty when it has none. */
  readonly chosen: Readonly<Record<"text" | "id" | "time" | "account" | "pictureHash", string>>;
}

const uses = ["text", "id", "time", "account", "pictureHash"] as const;

/** The first rows of the file; each column that is used says for what, the others are shown as left alone. */
export function PreviewTable({ preview, chosen }: PreviewTableProps) {
  const t = useWords();
  const caption = t("web.mapping.preview", { rows: preview.rows.length });
  return (
    <ScrollFrame label={caption}>
      <table className="w-full border-collapse text-start text-small">
        <caption className="p-2 text-start text-ink-soft">{caption}</caption>
        <thead className="sticky top-0 bg-sunk">
          <tr>
            {preview.columns.map((column) => {
              const usesHere = uses.filter((use) => chosen[use] === column);
              return (
                <th key={column} scope="col" className="min-w-32 px-3 py-2 text-start align-top">
                  <bdi className="block font-semibold">{column}</bdi>
                  <span className="font-normal text-ink-soft">
                    {usesHere.length === 0
                      ? t("web.mapping.notRead")
                      : usesHere.map((use) => t(`web.mapping.${use}`)).join(", ")}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, place) => (
            // Rows of a file have no name before a column is chosen for it, and they never move.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={place} className="border-t border-line align-top">
              {preview.columns.map((column) => (
                <td key={column} dir="auto" className="max-w-80 px-3 py-2 text-start">
                  <span className="line-clamp-3">{row[column] ?? ""}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
