/** Something on a map that wants a name beside it. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of its symbol; 0 for an area, whose name may stand on it. */
  readonly radius: number;
  /** Of its name as it is written. */
  readonly width: number;
}

/** Where a name stands: the middle of its left edge; and where its line from the symbol ends, if it stands too far off. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly line: { readonly x: number; readonly y: number } | undefined;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 4;
const rings = 9;
const ringStep = 13;
/** Right first, as names are read; then left; then over corners; straight above and below last. */
const angles = [0, 180, -30, 30, 210, 150, -60, 60, 240, 120, 270, 90].map((degrees) => (degrees * Math.PI) / 180);

/**
 * Finds a free stretch for each name, near its symbol: no name covers a symbol or another name, and all stay in the frame.
 * Who comes first in the list is served first; whoever finds no room has no label in the answer.
 * Shapes: any number; cost grows with the square of it. Units: pixels. Errors: none.
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: { readonly width: number; readonly height: number; readonly line: number },
): PlacedLabel[] {
  const taken: Box[] = marks.filter(({ radius }) => radius > 0).map(boxOfSymbol);
  const labels: PlacedLabel[] = [];
  for (const mark of marks) {
    const found = candidates(mark, frame.line).find(
      ({ box }) =>
        box.left >= 2 &&
        box.top >= 2 &&
        box.right <= frame.width - 2 &&
        box.bottom <= frame.height - 2 &&
        taken.every((other) => !overlap(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    const { box, line } = found;
    labels.push({ id: mark.id, x: box.left, y: (box.top + box.bottom) / 2, from: { x: mark.x, y: mark.y }, line });
  }
  return labels;
}

interface Candidate {
  readonly box: Box;
  readonly line: PlacedLabel["line"];
}

function candidates(mark: Labelled, lineHeight: number): Candidate[] {
  const own: Candidate[] =
    mark.radius === 0 ? [{ box: boxAt(mark.x - mark.width / 2, mark.y, mark.width, lineHeight), line: undefined }] : [];
  for (let ring = 0; ring < rings; ring += 1) {
    const reach = mark.radius + gap + ring * ringStep;
    for (const angle of angles) {
      const [towards, down] = [Math.cos(angle), Math.sin(angle)];
      const [x, y] = [mark.x + reach * towards, mark.y + reach * down];
      const left = towards > 0.3 ? x : towards < -0.3 ? x - mark.width : x - mark.width / 2;
      const middle = y + (Math.abs(towards) > 0.3 ? 0 : Math.sign(down) * (lineHeight / 2));
      own.push({ box: boxAt(left, middle, mark.width, lineHeight), line: ring === 0 ? undefined : { x, y } });
    }
  }
  return own;
}

const boxAt = (left: number, middle: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top: middle - height / 2,
  bottom: middle + height / 2,
});

const boxOfSymbol = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
