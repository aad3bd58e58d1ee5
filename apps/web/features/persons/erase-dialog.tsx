import type { ErasePerson } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { Eraser } from "lucide-react";
import { useState } from "react";
import { erasePerson } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";

const reasons = [
  "person_asks",
  "purpose_ended",
  "recorded_in_error",
  "order_of_law",
] as const satisfies readonly ErasePerson["reason"][];

interface EraseDialogProps {
  readonly personId: string;
  readonly onErased: () => Promise<void>;
}

/** Erases a person for good, after saying what will be gone and asking why. */
export function EraseDialog({ personId, onErased }: EraseDialogProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<ErasePerson["reason"] | "">("");
  const erase = useMutation({
    mutationFn: (given: ErasePerson["reason"]) => erasePerson(personId, { reason: given }),
    onSuccess: async () => {
      setAsking(false);
      await onErased();
    },
  });
  return (
    <>
      <Button look="danger" icon={<Eraser size={16} aria-hidden="true" />} onPress={() => setAsking(true)}>
        {t("web.persons.erase")}
      </Button>
      <Dialog title={t("web.persons.erase.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.persons.erase.sentence")}</p>
        <SelectField
          label={t("web.persons.reason")}
          value={reason}
          choices={[
            { value: "", label: t("web.persons.reason.choose") },
            ...reasons.map((value) => ({ value, label: t(`erasureReason.${value}`) })),
          ]}
          onChange={setReason}
        />
        {erase.error !== null && <ErrorNotice error={erase.error} />}
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            isPending={erase.isPending}
            isDisabled={reason === ""}
            onPress={() => {
              if (reason !== "") erase.mutate(reason);
            }}
          >
            {t("web.persons.erase")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
