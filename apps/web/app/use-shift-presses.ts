import { useEffect, useEffectEvent, useRef, useState } from "react";

/** How long the next press may take; later it counts as the first again. Milliseconds. */
const patienceMs = 5000;

/**
 * Counts presses of the Shift key alone, and calls `then` at the last. A key pressed between them begins the count anew, so
 * that whoever writes capital letters stays.
 */
export function useShiftPresses(presses: number, then: () => void): number {
  const [pressed, setPressed] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const count = useEffectEvent(({ key, repeat }: KeyboardEvent) => {
    if (repeat) return;
    clearTimeout(timer.current);
    const now = key === "Shift" ? pressed + 1 : 0;
    setPressed(now);
    timer.current = setTimeout(() => setPressed(0), patienceMs);
    if (now === presses) then();
  });
  useEffect(() => {
    addEventListener("keydown", count);
    return () => {
      removeEventListener("keydown", count);
      clearTimeout(timer.current);
    };
  }, []);
  return pressed;
}
