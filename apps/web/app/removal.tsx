import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { useWords } from "../ui/use-words.ts";
import { useUndo } from "./undo.tsx";

interface RemovalProps {
  readonly action: string;
  readonly title: string;
  /** What will be gone. */
  readonly sentence: string;
  /** Said when it is gone, with the offer to bring it back. */
  readonly done: string;
  readonly remove: () => Promise<void>;
  /** Leaves the page and forgets what was shown. */
  readonly onRemoved: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** Removes something after saying what will be gone, and offers to bring it back. */
export function Removal({ action, title, sentence, done, remove, onRemoved, restore }: RemovalProps) {
  const t = useWords();
  const offerUndo = useUndo();
  const [isAsking, setAsking] = useState(false);
  const removal = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      setAsking(false);
      await onRemoved();
      offerUndo({ words: done, undo: restore });
    },
  });
  return (
    <>
      <Button look="danger" icon={<Trash2 size={16} aria-hidden="true" />} onPress={() => setAsking(true)}>
        {action}
      </Button>
      <Dialog title={title} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{sentence}</p>
        {removal.error !== null && <ErrorNotice error={removal.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={removal.isPending} onPress={() => removal.mutate()}>
            {action}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
