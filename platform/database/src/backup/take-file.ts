import { mkdir } from "node:fs/promises";
import { pieceSchema } from "./backup-format.ts";
import { createCorpusFile, isSafeName } from "./corpora-files.ts";
import { parseLine } from "./open-backup.ts";
import type { FrameReader } from "./read-frames.ts";
import { unreadable } from "./unreadable.ts";

/** Writes a file of the backup into `folder`. Errors: `backup.unreadable` for a name that leads outside, or cut pieces. */
export async function takeFile(frames: FrameReader, folder: string, name: string): Promise<void> {
  if (!isSafeName(name)) throw unreadable("format");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await createCorpusFile(folder, name);
  try {
    for (;;) {
      const piece = pieceSchema.safeParse(parseLine((await frames.line()) ?? ""));
      if (!piece.success) throw unreadable("format", piece.error);
      if (piece.data.bytes === 0) break;
      for await (const part of frames.bytes(piece.data.bytes)) await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads past a file that stays out. Errors: as `takeFile`. */
export async function passFile(frames: FrameReader, name: string): Promise<void> {
  if (!isSafeName(name)) throw unreadable("format");
  for (;;) {
    const piece = pieceSchema.safeParse(parseLine((await frames.line()) ?? ""));
    if (!piece.success) throw unreadable("format", piece.error);
    if (piece.data.bytes === 0) return;
    for await (const part of frames.bytes(piece.data.bytes)) part.fill(0);
  }
}
