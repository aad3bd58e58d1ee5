/** A picture as its pixels: `rgba` holds 4 bytes a pixel, row by row from the top, as decoders and canvases give them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
}
