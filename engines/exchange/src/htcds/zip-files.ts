import { strToU8, Zip, ZipDeflate } from "fflate";

/** A file of an archive; its text is asked for when the files before it are whole. */
export interface ZippedFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** ZIP knows no time before 1980; one fixed time makes equal files equal bytes. */
const fixedTime = "1980-01-01T00:00:00";

/**
 * Text files as one ZIP, in pieces as they come. Shapes: at least one file, names that differ; memory is one piece.
 * Errors: those of `pieces`. Source: PKWARE APPNOTE 6.3.3, with data descriptors; fflate packs.
 */
export async function* zipFiles(files: readonly ZippedFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = fixedTime;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(strToU8(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready.splice(0);
}
