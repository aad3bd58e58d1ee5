/** Who holds the keys of a corpus, in the order of the keys, of the holders' next keys, and of the holders. */
export interface KeyHolders {
  readonly holders: Int32Array;
  /** 1 where the holders of another key begin. */
  readonly begins: Uint8Array;
  /** 1 where the holder looks for others by its key; two of which neither does never meet there. Absent: all look. */
  readonly looks?: Uint8Array;
}

/**
 * The candidate pairs of `findCandidates`, for corpora of which only numbers fit in memory. The result gives, for a shape,
 * those numbered from `first` up to `end` that stand within `neighbours` places of it under at least `meetings` keys, in order.
 * Shapes: holders are numbered from 0 to `shapes` - 1, each once under a key. Errors: none.
 * Cost: 4 bytes a place and 6 a shape; twice `neighbours` looks a place.
 */
export function indexMeetings(
  { holders, begins, looks }: KeyHolders,
  shapes: number,
  neighbours: number,
  meetings: number,
): (shape: number, first: number, end: number) => readonly number[] {
  const { places, from } = placesOf(holders, shapes);
  const counts = new Uint16Array(shapes);
  const met: number[] = [];
  const meet = (place: number, to: number, first: number, end: number): void => {
    const other = holders[to] ?? 0;
    if (other < first || other >= end || (looks !== undefined && looks[place] === 0 && looks[to] === 0)) return;
    const count = counts[other] ?? 0;
    if (count === 0) met.push(other);
    counts[other] = count + 1;
  };
  return (shape, first, end) => {
    met.length = 0;
    for (let at = from[shape] ?? 0; at < (from[shape + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      for (let to = place + 1; to <= place + neighbours && to < holders.length && begins[to] === 0; to += 1) {
        meet(place, to, first, end);
      }
      for (let to = place; place - to < neighbours && begins[to] === 0; to -= 1) meet(place, to - 1, first, end);
    }
    const often = met.filter((other) => (counts[other] ?? 0) >= meetings);
    for (const other of met) counts[other] = 0;
    return often.sort((one, other) => one - other);
  };
}

/** The places of each shape, one behind the other; those of shape `i` are `from[i]` .. `from[i + 1]`. */
function placesOf(holders: Int32Array, shapes: number): { readonly places: Int32Array; readonly from: Int32Array } {
  const from = new Int32Array(shapes + 1);
  for (const shape of holders) from[shape + 1] = (from[shape + 1] ?? 0) + 1;
  for (let shape = 0; shape < shapes; shape += 1) from[shape + 1] = (from[shape + 1] ?? 0) + (from[shape] ?? 0);
  const next = from.slice();
  const places = new Int32Array(holders.length);
  for (let place = 0; place < holders.length; place += 1) {
    const shape = holders[place] ?? 0;
    const at = next[shape] ?? 0;
    places[at] = place;
    next[shape] = at + 1;
  }
  return { places, from };
}
