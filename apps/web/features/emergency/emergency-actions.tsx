import type { Emergency } from "@suar/domain";
import { acknowledgeEmergency, answerEmergency, endEmergency } from "../../api/emergencies.ts";
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
  const change = useEmergencyChange((act: () => Promise<Emergency>) => act());
  if (!may.decide && !may.end && !may.acknowledge) return null;
  const button = (words: string, look: "beacon" | "plain", act: () => Promise<Emergency>) => (
    <Button look={look} isPending={change.isPending && change.variables === act} onPress={() => change.mutate(act)}>
      {words}
    </Button>
  );
  return (
    <>
      {change.error !== null && <ErrorNotice error={change.error} />}
      <div className="no-print flex flex-wrap gap-2">
        {may.decide && button(t("web.emergency.approve"), "beacon", () => answerEmergency(id, "approved"))}
        {may.decide && button(t("web.emergency.refuse"), "plain", () => answerEmergency(id, "refused"))}
        {may.acknowledge && button(t("web.emergency.seen"), "plain", () => acknowledgeEmergency(id))}
        {may.end &&
          button(t(state === "asked" ? "web.emergency.takeBack" : "web.emergency.end"), "plain", () =>
            endEmergency(id),
          )}
      </div>
    </>
  );
}
