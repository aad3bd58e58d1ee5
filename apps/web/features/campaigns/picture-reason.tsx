import type { CampaignPictures } from "@suar/domain";
import { Images } from "lucide-react";
import { useWords } from "../../ui/use-words.ts";

/** Says among the reasons that other campaigns show the same picture. Common pictures are no reason. */
export function PictureReason({ pictures }: { readonly pictures: CampaignPictures | null }) {
  const t = useWords();
  const telling = (pictures?.pictures ?? []).filter(({ isCommon, campaigns }) => !isCommon && campaigns > 0);
  if (telling.length === 0) return null;
  const campaigns = new Set(telling.flatMap(({ others }) => others.map(({ campaign }) => campaign))).size;
  return (
    <p className="flex items-start gap-2">
      <Images size={16} aria-hidden="true" className="mt-1 shrink-0" />
      {t("web.pictures.reason", { pictures: telling.length, campaigns })}
    </p>
  );
}
