import type { Import } from "@suar/domain";

interface Watcher {
  readonly onImport: (changed: Import) => void;
  /** False while the connection is being made again. */
  readonly onConnected: (connected: boolean) => void;
}

/** Follows the work on an import as it happens. The browser connects again by itself. Gives back how to stop. */
export function watchImport(id: string, { onImport, onConnected }: Watcher): () => void {
  const source = new EventSource(`/api/v1/imports/${id}/events`);
  source.addEventListener("import", (event: MessageEvent<string>) => {
    const changed = JSON.parse(event.data) as Import;
    onImport(changed);
    if (changed.state !== "queued" && changed.state !== "running") source.close();
  });
  source.addEventListener("open", () => onConnected(true));
  source.addEventListener("error", () => onConnected(false));
  return () => source.close();
}
