import type { CampaignChange } from "@suar/domain";
import { Equal, Moon, Sparkles, TrendingUp, type LucideIcon } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ChangeTagProps {
  readonly change: CampaignChange;
}

const icons: Readonly<Record<CampaignChange["state"], LucideIcon>> = {
  new: Sparkles,
  grown: TrendingUp,
  unchanged: Equal,
  quiet: Moon,
};

/** How a campaign of a collection stands after its newest day, as a word with a sign and how many records came. */
export function ChangeTag({ change: { state, newRecords } }: ChangeTagProps) {
  const t = useWords();
  const Icon = icons[state];
  return (
    <Tag icon={<Icon size={14} />}>
      {newRecords > 0
        ? t(`web.change.${state === "new" ? "new" : "grown"}`, { records: newRecords })
        : t(`changeState.${state}`)}
    </Tag>
  );
}
