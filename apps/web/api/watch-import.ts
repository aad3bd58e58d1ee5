import type { Import } from "@suar/domain";
import { provenUrl } from "./call-proof.ts";

interface Watcher {
  readonly onImport: (changed: Import) => void;
  /** False while the connection is being made again. */
  readonly onConnected: (connected: boolean) => void;
}

const againMs = 3_000;

/**
 * Follows the work on an import as it happens, until it ends. A broken connection is made again here and not by the
 * browser, which would come with the same proof once more. Gives back how to stop.
 */
export function watchImport(id: string, { onImport, onConnected }: Watcher): () => void {
  const stopped = new AbortController();
  const listen = async (): Promise<void> => {
    const source = new EventSource(await provenUrl(`/api/v1/imports/${id}/events`));
    const close = (): void => source.close();
    if (stopped.signal.aborted) return close();
    stopped.signal.addEventListener("abort", close, { once: true });
    source.addEventListener("import", (event: MessageEvent<string>) => {
      const changed = JSON.parse(event.data) as Import;
      onImport(changed);
      if (changed.state !== "queued" && changed.state !== "running") close();
    });
    source.addEventListener("open", () => onConnected(true));
    source.addEventListener("error", () => {
      close();
      stopped.signal.removeEventListener("abort", close);
      onConnected(false);
      again();
    });
  };
  const again = (): void => {
    const timer = setTimeout(() => void listen().catch(again), againMs);
    stopped.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  listen().catch(again);
  return () => stopped.abort();
}
