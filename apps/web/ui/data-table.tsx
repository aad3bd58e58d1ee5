import type { ReactNode } from "react";
import { ScrollFrame } from "./scroll-frame.tsx";

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly isNumber?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }[];
  /** The caption is said to screen readers only, where a heading above says the same. */
  readonly isCaptionHidden?: boolean;
}

/** A plain table. Wide ones scroll inside their own frame, by keyboard too. */
export function DataTable({ caption, columns, rows, isCaptionHidden = false }: DataTableProps) {
  return (
    <ScrollFrame label={caption}>
      <table className="w-full border-collapse text-start tabular-nums">
        <caption className={isCaptionHidden ? "sr-only" : "p-2 text-start text-small text-ink-soft"}>{caption}</caption>
        <thead className="sticky top-0 bg-sunk">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`px-3 py-1.5 text-small font-semibold ${column.isNumber === true ? "text-end" : "text-start"}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-t border-line align-top">
              {columns.map((column) => (
                <td key={column.key} className={`px-3 py-1.5 ${column.isNumber === true ? "text-end" : "text-start"}`}>
                  {row.cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
