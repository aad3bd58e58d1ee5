import type { OfferReportState } from "@suar/domain";
import { Ban, Check, Clock } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

const icons = { new: Clock, handled: Check, spam: Ban } as const;

/** How a report stands, by word and sign. */
export function ReportStateTag({ state }: { readonly state: OfferReportState }) {
  const t = useWords();
  const Icon = icons[state];
  return <Tag icon={<Icon size={14} />}>{t(`reportState.${state}`)}</Tag>;
}
