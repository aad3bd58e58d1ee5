import { largestSide, type Pixels } from "@suar/pictures";

/**
 * The pixels of a picture that the hash looks at, decoded by the browser on this device: all of a small one, the rows that
 * count of a large one, so that a cheap phone holds 512 rows of it and not all.
 * Errors: none; `undefined` for what the browser cannot open, and where it alters what a page reads from a canvas to
 * hinder tracking: a hash of such pixels would match nothing.
 */
export async function decodePicture(file: Blob): Promise<Pixels | undefined> {
  // The file's own numbers, as the reference program reads them, and the right way up, as platforms show it.
  const bitmap = await createImageBitmap(file, { colorSpaceConversion: "none" }).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  try {
    return isCanvasHonest() ? readRows(bitmap) : undefined;
  } catch {
    // Too large for a canvas of this browser.
    return undefined;
  } finally {
    bitmap.close();
  }
}

function readRows(bitmap: ImageBitmap): Pixels {
  const { width, height } = bitmap;
  const rows = width > largestSide && height > largestSide ? largestSide : height;
  const pen = takePen(width, rows);
  for (let row = 0; row < rows; row++) {
    pen.drawImage(bitmap, 0, Math.floor((row * height) / rows), width, 1, 0, row, width, 1);
  }
  return { width, height: rows, rgba: pen.getImageData(0, 0, width, rows).data };
}

const proof = { side: 32, colour: [201, 103, 52, 255] } as const;

/** Paints one colour and reads it back. */
function isCanvasHonest(): boolean {
  const { side, colour } = proof;
  const pen = takePen(side, side);
  pen.fillStyle = `rgb(${colour.slice(0, 3).join(" ")})`;
  pen.fillRect(0, 0, side, side);
  return pen.getImageData(0, 0, side, side).data.every((value, at) => value === colour[at % 4]);
}

function takePen(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const pen = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new RangeError(`takePen: no canvas of ${width} x ${height}`);
  pen.imageSmoothingEnabled = false;
  return pen;
}
