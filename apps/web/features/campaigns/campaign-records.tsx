import type { CampaignView, Evidence } from "@suar/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { JudgeForm } from "../judgements/judge-form.tsx";
import { RecordsSection } from "./records-section.tsx";

interface CampaignRecordsProps {
  readonly view: Pick<CampaignView, "importId" | "campaign" | "judged">;
  readonly records: readonly Evidence[];
  readonly total: number;
  readonly children: ReactNode;
}

/** The records of a campaign, of which a person may say that some are another matter. */
export function CampaignRecords({ view, records, total, children }: CampaignRecordsProps) {
  const t = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { importId, judged } = view;
  const { campaign } = view.campaign;
  const count = chosen?.size ?? 0;
  return (
    <RecordsSection
      records={records}
      total={total}
      apart={judged.apart}
      choice={chosen === null ? undefined : { chosen, onChange: setChosen }}
      tools={
        chosen !== null ? (
          <Notice title={t("web.judge.apart")}>
            <JudgeForm
              importId={importId}
              judge={count === 0 ? null : (words) => ({ kind: "split", campaign, records: [...chosen], words })}
              draft={`apart ${importId} ${campaign}`}
              action={t("web.judge.apart.do", { records: count })}
              onClose={() => setChosen(null)}
            >
              <p>{t("web.judge.apart.sentence")}</p>
            </JudgeForm>
          </Notice>
        ) : judged.may.judge ? (
          <Button className="no-print self-start" onPress={() => setChosen(new Set())}>
            {t("web.judge.apart")}
          </Button>
        ) : null
      }
    >
      {children}
    </RecordsSection>
  );
}
