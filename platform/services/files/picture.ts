import { SuarError } from "@suar/domain";

/** The kinds of picture that Suar takes: every browser shows them, and their headers say how large they become. */
export const pictureKinds = ["jpeg", "png", "webp"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A picture as its own headers describe it; nothing was decoded. */
export interface Picture {
  readonly kind: PictureKind;
  readonly mediaType: `image/${PictureKind}`;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const million = 1_000_000;

/** What a picture may be. A phone's photograph has 12 to 50 million pixels; one of 50 million fills 200 MB when it is shown. */
export const pictureLimits = { bytes: 15_000_000, pixels: 50_000_000 } as const;

/** A real picture has a few thousand parts at most; a file of millions of empty ones would only cost memory. */
export const mostParts = 20_000;

/** A picture whose parts contradict each other or break off; `part` names where. */
export const broken = (kind: PictureKind, part: string): SuarError => new SuarError("file.broken", { kind, part });

/** A file that is a picture and something else too, or more than one picture. */
export const mixed = (kind: PictureKind, other: string): SuarError => new SuarError("file.mixed", { kind, other });

/** Errors: `file.broken` for a side of 0; `file.too_many_pixels` (in millions), before anything is decoded. */
export function checkSize(kind: PictureKind, width: number, height: number): { width: number; height: number } {
  if (width < 1 || height < 1) throw broken(kind, "size");
  if (width * height > pictureLimits.pixels) {
    const expected = pictureLimits.pixels / million;
    throw new SuarError("file.too_many_pixels", { kind, found: Math.ceil((width * height) / million), expected });
  }
  return { width, height };
}
