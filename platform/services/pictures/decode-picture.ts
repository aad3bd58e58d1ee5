import { SuarError } from "@suar/domain";
import type { Pixels } from "@suar/pictures";
import { decode as decodePng } from "fast-png";
import { decode as decodeJpeg } from "jpeg-js";
import { sniffPicture } from "../files/index.ts";

/** Memory one JPEG may take while it is decoded, MiB. */
const jpegMemory = 1024;

/**
 * The pixels of a JPEG or PNG file, in memory only. Its headers are read first: nothing larger than the limits of pictures
 * is decoded. Errors: those of `sniffPicture`; `file.unknown_kind` for WebP, for which there is no decoder here;
 * `file.broken` when the pixels cannot be read.
 */
export function decodePicture(bytes: Uint8Array): Pixels {
  const { kind } = sniffPicture(bytes);
  if (kind === "webp") throw new SuarError("file.unknown_kind", { found: kind });
  try {
    return kind === "jpeg" ? readJpeg(bytes) : readPng(bytes);
  } catch (cause) {
    throw new SuarError("file.broken", { kind, part: "pixels" }, { cause });
  }
}

function readJpeg(bytes: Uint8Array): Pixels {
  const { width, height, data } = decodeJpeg(bytes, { useTArray: true, maxMemoryUsageInMB: jpegMemory });
  return { width, height, rgba: data };
}

/** Every kind of PNG as four bytes a pixel: grey, colour or palette, of 1 to 16 bits. */
function readPng(bytes: Uint8Array): Pixels {
  const { width, height, channels, data, depth, palette } = decodePng(bytes);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const scale = depth === 16 ? 1 / 257 : 255 / (2 ** depth - 1);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = palette?.[data[pixel] ?? 0];
    for (let part = 0; part < 3; part++) {
      const own = data[pixel * channels + (channels < 3 ? 0 : part)] ?? 0;
      rgba[pixel * 4 + part] = palette ? (colour?.[part] ?? 0) : own * scale;
    }
  }
  return { width, height, rgba };
}
