import type { Emergency } from "@suar/domain";
import { acknowledgeEmergency, answerEmergency, endEmergency } from "../../api/emergencies.ts";
import type { ButtonLook } from "../../ui/button-look.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useEmergencyChange } from "./use-emergency-change.ts";

interface EmergencyActionsProps {
  readonly emergency: Emergency;
}

/** What the person may do about an emergency now; nothing when that is nothing. */
export function EmergencyActions({ emergency: { id, state, may } }: EmergencyActionsProps) {
  const t = useWords();
  if (!may.decide && !may.end && !may.acknowledge) return null;
  const end = t(state === "asked" ? "web.emergency.takeBack" : "web.emergency.end");
  return (
    <div className="no-print flex flex-wrap gap-2">
      {may.decide && (
        <>
          <Act words={t("web.emergency.approve")} look="beacon" act={() => answerEmergency(id, "approved")} />
          <Act words={t("web.emergency.refuse")} act={() => answerEmergency(id, "refused")} />
        </>
      )}
      {may.acknowledge && <Act words={t("web.emergency.seen")} act={() => acknowledgeEmergency(id)} />}
      {may.end && <Act words={end} act={() => endEmergency(id)} />}
    </div>
  );
}

interface ActProps {
  readonly words: string;
  readonly look?: ButtonLook;
  readonly act: () => Promise<Emergency>;
}

function Act({ words, look = "plain", act }: ActProps) {
  const change = useEmergencyChange(act);
  return (
    <>
      <Button look={look} isPending={change.isPending} onPress={() => change.mutate()}>
        {words}
      </Button>
      {change.error !== null && <ErrorNotice error={change.error} />}
    </>
  );
}
