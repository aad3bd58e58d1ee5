import { useQuery } from "@tanstack/react-query";
import { markedExportUrl } from "../../api/campaigns.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { JoinCampaigns } from "../judgements/join-campaigns.tsx";

interface MarkedBarProps {
  readonly importId: string;
  readonly marked: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with the marked rows. */
export function MarkedBar({ importId, marked, onClear }: MarkedBarProps) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayJudge = session?.may.includes("campaign.judge") === true;
  return (
    <div className="flex flex-col gap-2 border-t border-line bg-sunk p-3">
      <output>{t("web.list.marked", { rows: marked.size })}</output>
      <div className="flex flex-wrap gap-2">
        {(["csv", "json"] as const).map((format) => (
          <DownloadButton key={format} path={markedExportUrl(importId, format, marked)}>
            {t(`web.export.${format}`)}
          </DownloadButton>
        ))}
        {mayJudge && <JoinCampaigns importId={importId} campaigns={marked} onDone={onClear} />}
        <Button look="quiet" onPress={onClear}>
          {t("web.list.unmark")}
        </Button>
      </div>
    </div>
  );
}
