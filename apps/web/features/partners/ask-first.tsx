import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface AskFirstProps {
  readonly action: string;
  readonly title: string;
  /** What will be gone. */
  readonly sentence: string;
  readonly work: () => Promise<unknown>;
}

/** A button for what cannot be undone: it says what will be gone, and asks. */
export function AskFirst({ action, title, sentence, work }: AskFirstProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const doing = useMutation({ mutationFn: work, onSuccess: () => setAsking(false) });
  return (
    <>
      <Button look="danger" onPress={() => setAsking(true)}>
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
