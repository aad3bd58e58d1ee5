import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";

interface VirtualListProps {
  readonly label: string;
  /** Rows at hand and rows in all; the rest is asked for when the end comes near. */
  readonly count: number;
  readonly total: number;
  readonly estimatedHeight: number;
  readonly renderRow: (index: number) => ReactNode;
  /** Row that the keys j and k stand on; -1 for none. Its first link gets the focus. */
  readonly focused: number;
  readonly onNearEnd: () => void;
}

const nearEndRows = 20;

/** A long list of which only the rows in sight exist. Screen readers are told each row's place among all of them. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, total, estimatedHeight, renderRow, focused, onNearEnd } = props;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => estimatedHeight,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (count < total && lastShown >= count - nearEndRows) onNearEnd();
  }, [count, total, lastShown, onNearEnd]);
  useEffect(() => {
    if (focused >= 0) rows.scrollToIndex(focused, { align: "auto" });
    // The virtualizer is a new object on each render and the same one underneath.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focused]);
  // A row that was scrolled to exists some frames later: it gets the focus when it does.
  const isThere = shown.some(({ index }) => index === focused);
  useEffect(() => {
    if (!isThere) return;
    frame.current?.querySelector<HTMLElement>(`[data-index="${focused}"] a`)?.focus({ preventScroll: true });
  }, [focused, isThere]);
  return (
    <div ref={frame} className="min-h-0 grow overflow-auto">
      <ul aria-label={label} className="relative" style={{ blockSize: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0 border-b border-line"
            style={{ transform: `translateY(${start}px)` }}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
