import { useEffect, useState } from "preact/hooks";

/** False while a view is first shown, true once it stands on the screen: what nobody waits for is made then. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), 30);
    return () => clearTimeout(timer);
  }, []);
  return isPainted;
}
