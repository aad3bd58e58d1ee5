import type { Pixels } from "@suar/pictures";

/** A made-up picture: waves of grey, none of a person. */
export function madePicture(width: number, height: number): Pixels {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    rgba.fill(128 + 127 * Math.sin(9 * x * x + 7 * y) * Math.cos(11 * x * y + 5 * y), at * 4, at * 4 + 3);
    rgba[at * 4 + 3] = 255;
  }
  return { width, height, rgba };
}

/** The pixels as a file: BMP without compression, 24 bits a pixel, so that whoever decodes it has exactly these numbers. */
export function writeBmp({ width, height, rgba }: Pixels): Buffer {
  const headLength = 54;
  const rowLength = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(headLength + rowLength * height);
  file.write("BM", 0, "latin1");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(headLength, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  // Negative: the first row is the top one.
  file.writeInt32LE(-height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * 4;
      const to = headLength + row * rowLength + column * 3;
      for (let part = 0; part < 3; part++) file[to + part] = rgba[from + 2 - part] ?? 0;
    }
  }
  return file;
}
