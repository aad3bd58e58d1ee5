import type { CampaignRow } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { languageTag } from "../../ui/language-tag.ts";
import { mainLanguage } from "../../ui/main-language.ts";

interface CampaignLinkProps {
  readonly campaign: Pick<CampaignRow, "importId" | "campaign" | "title" | "languages">;
}

/** A campaign by its first words, on the way to its page. */
export function CampaignLink({ campaign: { importId, campaign, title, languages } }: CampaignLinkProps) {
  return (
    <Link to="/imports/$importId/campaigns/$campaign" params={{ importId, campaign }} search={{}}>
      <span className="line-clamp-2" dir="auto" lang={languageTag(mainLanguage(languages))}>
        {title}
      </span>
    </Link>
  );
}
