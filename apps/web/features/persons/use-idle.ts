import { useEffect, useRef } from "react";
import { inputSigns } from "../../api/attendance.ts";

/** Calls `onIdle` when nobody touched the page for `afterMs`, and when the page is put away. */
export function useIdle(afterMs: number, onIdle: () => void): void {
  const idle = useRef(onIdle);
  useEffect(() => {
    idle.current = onIdle;
  }, [onIdle]);
  useEffect(() => {
    let timer = setTimeout(() => idle.current(), afterMs);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => idle.current(), afterMs);
    };
    const away = (): void => idle.current();
    for (const sign of inputSigns) addEventListener(sign, again, { passive: true });
    addEventListener("pagehide", away);
    return () => {
      clearTimeout(timer);
      for (const sign of inputSigns) removeEventListener(sign, again);
      removeEventListener("pagehide", away);
    };
  }, [afterMs]);
}
