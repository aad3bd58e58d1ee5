import { useEffect, useEffectEvent } from "react";

/** What single keys do, by `KeyboardEvent.key`. */
export type KeyMap = Readonly<Record<string, () => void>>;

/** Listens to single keys on the page. Keys with Ctrl, Alt or Meta and keys typed into a field are left alone. */
export function useKeys(keys: KeyMap): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => listen(event);
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}

const fields = "input:not([type=checkbox]):not([type=radio]), textarea, select, [role=menu], [role=dialog]";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(fields) !== null);
