import type { ImportState } from "@suar/domain";
import { CircleCheck, CirclePause, CircleX, Clock, LoaderCircle, type LucideIcon, Upload } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ImportStateTagProps {
  readonly state: ImportState;
}

const icons: Readonly<Record<ImportState, LucideIcon>> = {
  uploading: Upload,
  uploaded: Clock,
  queued: Clock,
  running: LoaderCircle,
  done: CircleCheck,
  failed: CircleX,
  stopped: CirclePause,
};

/** How far a file is, as a word with a sign. */
export function ImportStateTag({ state }: ImportStateTagProps) {
  const t = useWords();
  const Icon = icons[state];
  return <Tag icon={<Icon size={14} />}>{t(`importState.${state}`)}</Tag>;
}
