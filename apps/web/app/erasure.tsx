import type { ErasePerson } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { Eraser } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { useWords } from "../ui/use-words.ts";

const reasons = [
  "person_asks",
  "purpose_ended",
  "recorded_in_error",
  "order_of_law",
] as const satisfies readonly ErasePerson["reason"][];

interface ErasureProps {
  readonly title: string;
  /** What will be gone, for good. */
  readonly sentence: string;
  /** How much of it there is. */
  readonly children?: ReactNode;
  readonly erase: (why: Pick<ErasePerson, "reason">) => Promise<void>;
  readonly onErased: () => Promise<void>;
}

/** Erases something for good, after saying what will be gone and asking why. Nothing brings it back. */
export function Erasure({ title, sentence, children, erase, onErased }: ErasureProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<ErasePerson["reason"] | "">("");
  const erasing = useMutation({
    mutationFn: (given: ErasePerson["reason"]) => erase({ reason: given }),
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
      <Dialog title={title} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{sentence}</p>
        {children}
        <SelectField
          label={t("web.persons.reason")}
          value={reason}
          choices={[
            { value: "", label: t("web.persons.reason.choose") },
            ...reasons.map((value) => ({ value, label: t(`erasureReason.${value}`) })),
          ]}
          onChange={setReason}
        />
        {erasing.error !== null && <ErrorNotice error={erasing.error} />}
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            isPending={erasing.isPending}
            isDisabled={reason === ""}
            onPress={() => {
              if (reason !== "") erasing.mutate(reason);
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
