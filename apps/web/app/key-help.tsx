import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../ui/use-words.ts";
import { useKeys } from "./use-keys.ts";

const keyWords = [
  ["j", "web.keys.next"],
  ["k", "web.keys.previous"],
  ["Enter", "web.keys.open"],
  ["x", "web.keys.mark"],
  ["/", "web.keys.search"],
  ["?", "web.keys.help"],
] as const;

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The list of keys. */
export function KeyHelp({ isOpen, onClose }: KeyHelpProps) {
  const t = useWords();
  return (
    <Dialog title={t("web.keys.title")} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {keyWords.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd dir="ltr" className="rounded-normal border border-line-strong bg-sunk px-2 py-0.5 font-sans">
                {key}
              </kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={onClose}>{t("web.close")}</Button>
    </Dialog>
  );
}

/** The open state of the list of keys; `?` opens it. */
export function useKeyHelp(): KeyHelpProps & { readonly open: () => void } {
  const [isOpen, setOpen] = useState(false);
  useKeys({ "?": () => setOpen(true) });
  return { isOpen, onClose: () => setOpen(false), open: () => setOpen(true) };
}
