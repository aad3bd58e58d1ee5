import type { Import } from "@suar/domain";

interface Watcher {
  readonly onImport: (changed: Import) => void;
  /** False while the connection is being made again. */
  readonly onConnected: (connected: boolean) => void;
}

const againMs = 3_000;

/**
 * Follows the work on an import as it happens, until it ends. A broken connection is made again: by the browser, or
 * here after a refusal (somebody signed out meanwhile). Gives back how to stop.
 */
export function watchImport(id: string, { onImport, onConnected }: Watcher): () => void {
  const url = `/api/v1/imports/${id}/events`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source = open();
  function open(): EventSource {
    const opened = new EventSource(url);
    opened.addEventListener("import", (event: MessageEvent<string>) => {
      const changed = JSON.parse(event.data) as Import;
      onImport(changed);
      if (changed.state !== "queued" && changed.state !== "running") opened.close();
    });
    opened.addEventListener("open", () => onConnected(true));
    opened.addEventListener("error", () => {
      onConnected(false);
      if (opened.readyState === EventSource.CLOSED) {
        timer = setTimeout(() => {
          source = open();
        }, againMs);
      }
    });
    return opened;
  }
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
