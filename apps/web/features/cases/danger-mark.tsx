import type { DangerLevel } from "@suar/domain";
import { CircleHelp, Siren, TriangleAlert } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

/** How near danger is, as a worker judged it: by word and sign, and in red where a life is in danger. */
export function DangerMark({ danger }: { readonly danger: DangerLevel }) {
  const t = useWords();
  const words = t(`dangerLevel.${danger}`);
  if (danger === "life") {
    return (
      <span className="inline-flex items-center gap-1 rounded-normal border border-danger bg-danger-sunk px-1.5 text-small font-semibold text-danger">
        <Siren size={14} aria-hidden="true" className="shrink-0" />
        {words}
      </span>
    );
  }
  const Icon = danger === "unknown" ? CircleHelp : TriangleAlert;
  return <Tag icon={danger === "low" ? undefined : <Icon size={14} />}>{words}</Tag>;
}
