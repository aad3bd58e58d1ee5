import { emergencyRoles, type EmergencyRole } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { askEmergency } from "../../api/emergencies.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface AskEmergencyFormProps {
  readonly onClose: () => void;
}

const lengths = ["30", "60", "120", "240"] as const;
type Length = (typeof lengths)[number];
const shortestReason = 10;

/** Which role, how long, and why: for the second person and for the review. */
export function AskEmergencyForm({ onClose }: AskEmergencyFormProps) {
  const t = useWords();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const offered = emergencyRoles.filter((role) => session?.user.roles.includes(role) !== true);
  const [chosen, setRole] = useState<EmergencyRole>();
  const [minutes, setMinutes] = useState<Length>("60");
  const [reason, setReason] = useDraft("emergency");
  const role = chosen ?? offered[0];
  const asking = useMutation({
    mutationFn: askEmergency,
    onSuccess: async () => {
      setReason("");
      onClose();
      await queries.invalidateQueries({ queryKey: ["emergencies"] });
    },
  });
  const isShort = reason.trim().length < shortestReason;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (role !== undefined && !isShort) asking.mutate({ role, minutes: Number(minutes), reason: reason.trim() });
  };
  return (
    <form onSubmit={submit} className="flex max-w-text flex-col gap-4 border-t border-line pt-5">
      {asking.error !== null && <ErrorNotice error={asking.error} />}
      <ChoiceGroup
        label={t("web.emergency.role")}
        value={role ?? null}
        choices={offered.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={setRole}
      />
      <SelectField
        label={t("web.emergency.minutes")}
        value={minutes}
        choices={lengths.map((value) => ({
          value,
          label: t("web.emergency.minutes.value", { minutes: Number(value) }),
        }))}
        onChange={setMinutes}
      />
      <TextField
        label={t("web.emergency.reason")}
        description={t("web.emergency.reason.about")}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={1_000}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={asking.isPending} isDisabled={role === undefined || isShort}>
          {t("web.emergency.send")}
        </Button>
        <Button onPress={onClose}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
