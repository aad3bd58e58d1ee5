import { Trash2 } from "lucide-react";
import { AskFirst } from "./ask-first.tsx";
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
  const offerUndo = useUndo();
  return (
    <AskFirst
      action={action}
      title={title}
      sentence={sentence}
      icon={<Trash2 size={16} aria-hidden="true" />}
      work={remove}
      onDone={async () => {
        await onRemoved();
        offerUndo({ words: done, undo: restore });
      }}
    />
  );
}
