import type { FilePreview } from "@suar/domain";

/** The reader brings DuckDB with it, which would cost every start of a node its loading time. */
export async function previewSource(path: string, name: string): Promise<FilePreview> {
  const { previewFile } = await import("@suar/warehouse");
  return previewFile(path, name);
}
