import { WifiOff } from "lucide-react";
import { useWords } from "../ui/use-words.ts";
import { useOnline } from "./use-online.ts";

/** Says that the device has no network and what that means for what is on the screen. */
export function OfflineMark() {
  const t = useWords();
  const isOnline = useOnline();
  return (
    <output>
      {!isOnline && (
        <span className="flex items-center justify-center gap-2 border-b border-beacon-strong bg-beacon-sunk px-4 py-1 text-small">
          <WifiOff size={16} aria-hidden="true" className="shrink-0" />
          {t("web.offline.mark")}
        </span>
      )}
    </output>
  );
}
