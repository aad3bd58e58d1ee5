import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import { X } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { useWords } from "../ui/use-words.ts";

/** Something that was done and can be taken back for a while. */
interface Undoable {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
}

type OfferUndo = (undoable: Undoable) => void;
const UndoContext = createContext<OfferUndo | undefined>(undefined);

/** As long as the server can bring a removed thing back. */
const offeredMs = 10 * 60_000;

/** Offers to take something back. Errors: outside `UndoProvider`. */
export function useUndo(): OfferUndo {
  const offer = use(UndoContext);
  if (offer === undefined) throw new Error("useUndo: needs an UndoProvider around it");
  return offer;
}

/** Keeps the last thing that can be taken back in sight, until it is dismissed or too late. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const [offered, setOffered] = useState<Undoable | undefined>();
  const [work, setWork] = useState<{ readonly isPending: boolean; readonly error?: unknown }>({ isPending: false });
  useEffect(() => {
    if (offered === undefined) return;
    const timer = setTimeout(() => setOffered(undefined), offeredMs);
    return () => clearTimeout(timer);
  }, [offered]);
  const offer = useCallback((undoable: Undoable) => {
    setWork({ isPending: false });
    setOffered(undoable);
  }, []);
  const takeBack = async (undoable: Undoable): Promise<void> => {
    setWork({ isPending: true });
    try {
      await undoable.undo();
      setOffered(undefined);
      setWork({ isPending: false });
    } catch (error) {
      setWork({ isPending: false, error });
    }
  };
  const value = useMemo(() => offer, [offer]);
  return (
    <UndoContext value={value}>
      {children}
      <output className="sr-only">{offered?.words}</output>
      <div className="no-print pointer-events-none fixed inset-x-0 bottom-16 z-40 flex justify-center px-4 pane:bottom-4">
        {offered !== undefined && (
          <div className="pointer-events-auto flex max-w-text flex-col gap-2 rounded-normal border border-line-strong bg-raised p-2 ps-4">
            <div className="flex items-center gap-3">
              <span aria-hidden="true">{offered.words}</span>
              <Button isPending={work.isPending} onPress={() => void takeBack(offered)}>
                {t("web.undo")}
              </Button>
              <IconButton label={t("web.dismiss")} icon={<X size={18} />} onPress={() => setOffered(undefined)} />
            </div>
            {work.error !== undefined && <ErrorNotice error={work.error} />}
          </div>
        )}
      </div>
    </UndoContext>
  );
}
