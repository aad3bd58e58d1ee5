type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls `listener` whenever the server answers that nobody is signed in any more. Gives back how to stop. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the screens that the session is over; what they hold stays where it is. */
export function tellSessionEnd(): void {
  for (const listener of listeners) listener();
}
