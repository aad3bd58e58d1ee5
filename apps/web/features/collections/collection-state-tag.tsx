import type { CollectionState } from "@suar/domain";
import { CircleAlert, CircleCheck, CircleDashed, LoaderCircle, Lock, type LucideIcon } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

interface CollectionStateTagProps {
  readonly state: CollectionState;
}

const icons: Readonly<Record<CollectionState, LucideIcon>> = {
  empty: CircleDashed,
  ready: CircleCheck,
  working: LoaderCircle,
  failed: CircleAlert,
  closed: Lock,
};

/** How a collection stands, as a word with a sign. */
export function CollectionStateTag({ state }: CollectionStateTagProps) {
  const t = useWords();
  const Icon = icons[state];
  return <Tag icon={<Icon size={14} />}>{t(`collectionState.${state}`)}</Tag>;
}
