import type { Lead } from "@suar/domain";
import { CircleCheck, CircleDot, CircleMinus, type LucideIcon } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

interface LeadStateTagProps {
  readonly state: Lead["state"];
}

const icons: Readonly<Record<Lead["state"], LucideIcon>> = {
  open: CircleDot,
  useful: CircleCheck,
  not_useful: CircleMinus,
};

/** What was decided about a lead, as a word with a sign. */
export function LeadStateTag({ state }: LeadStateTagProps) {
  const t = useWords();
  const Icon = icons[state];
  return <Tag icon={<Icon size={14} />}>{t(`leadState.${state}`)}</Tag>;
}
