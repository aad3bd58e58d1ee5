import { FlaskConical } from "lucide-react";
import { useWords } from "../ui/use-words.ts";

/** Stays in sight on every screen that shows made-up people. */
export function DemonstrationMark() {
  const t = useWords();
  return (
    <p className="flex items-center justify-center gap-2 border-b border-line bg-sunk px-4 py-1 text-small">
      <FlaskConical size={16} aria-hidden="true" className="shrink-0" />
      {t("web.demonstration")}
    </p>
  );
}
