import { useWords } from "./use-words.ts";

interface SkeletonProps {
  readonly lines?: number;
}

const widths = ["w-11/12", "w-3/4", "w-5/6", "w-2/3"] as const;

/** Keeps the place of what is being fetched. */
export function Skeleton({ lines = 4 }: SkeletonProps) {
  const t = useWords();
  return (
    <output className="flex flex-col gap-3 p-4">
      <span className="sr-only">{t("web.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" className={`h-4 rounded-normal bg-sunk ${widths[line % widths.length]}`} />
      ))}
    </output>
  );
}
