import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { useWords } from "../ui/use-words.ts";

interface AskFirstProps {
  readonly action: string;
  readonly title: string;
  /** What will be gone. */
  readonly sentence: string;
  readonly work: () => Promise<unknown>;
  /** After the work, when the question is gone from the page. */
  readonly onDone?: () => Promise<void>;
  readonly icon?: ReactNode;
}

/** A button for what takes something away: it says what will be gone, and asks. */
export function AskFirst({ action, title, sentence, work, onDone, icon }: AskFirstProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const doing = useMutation({
    mutationFn: work,
    onSuccess: async () => {
      setAsking(false);
      await onDone?.();
    },
  });
  return (
    <>
      <Button look="danger" icon={icon} onPress={() => setAsking(true)}>
        {action}
      </Button>
      <Dialog title={title} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{sentence}</p>
        {doing.error !== null && <ErrorNotice error={doing.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={doing.isPending} onPress={() => doing.mutate()}>
            {action}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
