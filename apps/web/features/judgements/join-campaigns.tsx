import { Combine } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/use-words.ts";
import { JudgeForm } from "./judge-form.tsx";

interface JoinCampaignsProps {
  readonly importId: string;
  readonly campaigns: ReadonlySet<string>;
  readonly onDone: () => void;
}

const most = 50;

/** Says that the marked campaigns are one. */
export function JoinCampaigns({ importId, campaigns, onDone }: JoinCampaignsProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = t("web.judge.join.title", { campaigns: campaigns.size });
  return (
    <>
      <Button
        icon={<Combine size={16} aria-hidden="true" />}
        isDisabled={campaigns.size < 2 || campaigns.size > most}
        onPress={() => setOpen(true)}
      >
        {t("web.judge.join")}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <JudgeForm
          importId={importId}
          judge={(words) => ({ kind: "merge", campaigns: [...campaigns], words })}
          draft={`join ${importId}`}
          action={title}
          onClose={() => setOpen(false)}
          onDone={onDone}
        >
          <p>{t("web.judge.join.sentence")}</p>
        </JudgeForm>
      </Dialog>
    </>
  );
}
