import { type ReactNode, useCallback } from "react";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { VirtualList } from "../ui/virtual-list.tsx";

interface PagedListProps<Row> {
  readonly label: string;
  /** A list that is fetched in stretches. */
  readonly list: {
    readonly data: unknown;
    readonly error: unknown;
    readonly isFetchingNextPage: boolean;
    readonly refetch: () => Promise<unknown>;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly rows: readonly Row[];
  readonly total: number;
  readonly rowHeight: number;
  /** The row that the keyboard stands on, -1 for none. */
  readonly focused: number;
  /** Shown when there is no row: what to do first. */
  readonly empty: ReactNode;
  readonly renderRow: (row: Row) => ReactNode;
}

const linesWhileLoading = 12;

/** The rows of a long list, and what stands in their place while they come, when they do not, and when there are none. */
export function PagedList<Row>({
  label,
  list,
  rows,
  total,
  rowHeight,
  focused,
  empty,
  renderRow,
}: PagedListProps<Row>) {
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  if (list.error !== null) {
    return (
      <div className="p-4">
        <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      </div>
    );
  }
  if (list.data === undefined) return <Skeleton lines={linesWhileLoading} />;
  if (rows.length === 0) return empty;
  return (
    <VirtualList
      label={label}
      count={rows.length}
      total={total}
      estimatedHeight={rowHeight}
      focused={focused}
      onNearEnd={more}
      renderRow={(index) => {
        const row = rows[index];
        return row === undefined ? null : renderRow(row);
      }}
    />
  );
}
