/**
 * Tells which shapes must be linked again, in 13 bytes a shape. Use: put shapes in their groups, touch those of the new
 * records, tie every verified pair, then spread every pair, then settle.
 */
export class ShapeLinks {
  /** Names of the groups, by their number. */
  campaigns: readonly string[] = [];
  readonly #group: Int32Array;
  readonly #parent: Int32Array;
  readonly #isTouched: Uint8Array;
  readonly #touchedRoots = new Set<number>();
  readonly #touchedGroups = new Set<number>();

  /** Errors: RangeError of the runtime for a number of shapes that memory does not hold. */
  constructor(shapes: number) {
    this.#group = new Int32Array(shapes).fill(-1);
    this.#parent = Int32Array.from({ length: shapes }, (_, at) => at);
    this.#isTouched = new Uint8Array(shapes);
  }

  putInGroup(shape: number, group: number): void {
    this.#group[shape] = group;
  }

  /** Marks a shape that has a new record. */
  touch(shape: number): void {
    this.#isTouched[shape] = 1;
    const group = this.#groupOf(shape);
    if (group >= 0) this.#touchedGroups.add(group);
  }

  /** Two alike shapes hang together when neither is in a group. */
  tie(a: number, b: number): void {
    if (this.#groupOf(a) >= 0 || this.#groupOf(b) >= 0) return;
    const [low, high] = [Math.min(this.#root(a), this.#root(b)), Math.max(this.#root(a), this.#root(b))];
    this.#parent[high] = low;
  }

  /** A group is touched when a touched shape is alike to one of its own. */
  spread(a: number, b: number): void {
    if (this.#isTouched[a]) this.#touchGroupOf(b);
    if (this.#isTouched[b]) this.#touchGroupOf(a);
  }

  settle(): void {
    this.#isTouched.forEach((touched, shape) => {
      if (touched === 1 && this.#groupOf(shape) < 0) this.#touchedRoots.add(this.#root(shape));
    });
  }

  /** True when the shape must be linked again. */
  isAffected(shape: number): boolean {
    const group = this.#groupOf(shape);
    return group >= 0 ? this.#touchedGroups.has(group) : this.#touchedRoots.has(this.#root(shape));
  }

  /** Names of the groups that are linked again, in order. */
  touchedCampaigns(): string[] {
    return [...this.#touchedGroups].map((group) => this.campaigns[group] ?? "").sort();
  }

  #touchGroupOf(shape: number): void {
    const group = this.#groupOf(shape);
    if (group >= 0) this.#touchedGroups.add(group);
  }

  #groupOf(shape: number): number {
    return this.#group[shape] ?? -1;
  }

  #root(shape: number): number {
    let root = shape;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    for (let at = shape; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}
