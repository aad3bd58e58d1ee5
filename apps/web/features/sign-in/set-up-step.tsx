import type { Session } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sessionQuery, signOut } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SetUpApp } from "../sign-in-methods/set-up-app.tsx";

interface SetUpStepProps {
  readonly onFinished: (session: Session) => Promise<void>;
  readonly onStartAgain: () => void;
}

/** For a person of an organisation that requires a second step, who has none yet. */
export function SetUpStep({ onFinished, onStartAgain }: SetUpStepProps) {
  const t = useWords();
  const queries = useQueryClient();
  const finish = useMutation({
    mutationFn: async () => onFinished(await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })),
  });
  const leave = useMutation({ mutationFn: signOut, onSettled: onStartAgain });
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-lead font-semibold">{t("web.setUpStep.title")}</h2>
      <p>{t("web.setUpStep.sentence")}</p>
      <SetUpApp onDone={() => finish.mutate()} />
      <Button look="quiet" className="self-start" isPending={leave.isPending} onPress={() => leave.mutate()}>
        {t("web.secondStep.again")}
      </Button>
    </div>
  );
}
