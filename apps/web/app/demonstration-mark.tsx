import { FlaskConical } from "lucide-react";
import { useWords } from "../ui/use-words.ts";

interface DemonstrationMarkProps {
  /** True when some of what is shown is not made up; each made-up row and page then says so itself. */
  readonly isPart?: boolean;
}

/** Stays in sight on every screen that shows made-up people, and on none that shows others only. */
export function DemonstrationMark({ isPart = false }: DemonstrationMarkProps) {
  const t = useWords();
  return (
    <aside
      aria-label={t("web.demonstration.label")}
      className="flex items-center justify-center gap-2 border-b border-line bg-sunk px-4 py-1 text-small"
    >
      <FlaskConical size={16} aria-hidden="true" className="shrink-0" />
      {t(isPart ? "web.demonstration.part" : "web.demonstration")}
    </aside>
  );
}
