import type { Pixels } from "../pixels.ts";

/** A made-up picture: soft discs of colour, placed by a seed. */
export function drawPicture(seed: number, width = 160, height = 120): Pixels {
  let state = seed * 7919 + 1;
  const chance = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const discs = Array.from({ length: 24 }, () => ({
    x: chance(),
    y: chance(),
    radius: 0.04 + chance() * 0.2,
    colour: [chance(), chance(), chance()].map((part) => part * 255),
  }));
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height];
    const disc = discs.findLast((some) => Math.hypot(some.x - x, some.y - y) < some.radius);
    for (let part = 0; part < 3; part++) rgba[at * 4 + part] = disc?.colour[part] ?? 200 * x;
    rgba[at * 4 + 3] = 255;
  }
  return { width, height, rgba };
}
