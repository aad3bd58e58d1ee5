/**
 * Children of trie nodes in one open-addressed table, three numbers side by side: node, symbol, child. Several times as
 * fast as a Map, and half its memory. A missing child is 0, for node 0 is the root and nobody's child.
 */
export interface ChildTable {
  slots: Int32Array;
  mask: number;
  filled: number;
}

const firstSize = 1 << 10;
const width = 3;

/** An empty table; it grows by itself, fourfold, and stays at most half full. */
export const makeChildTable = (): ChildTable => ({
  slots: new Int32Array(width * firstSize),
  mask: firstSize - 1,
  filled: 0,
});

/** Puts a new child of `node` behind `symbol`, which has none yet. Shapes: `child` is at least 1. */
export function addChild(table: ChildTable, node: number, symbol: number, child: number): void {
  table.filled += 1;
  if (table.filled * 2 > table.mask) grow(table);
  put(table, node, symbol, child);
}

/** The child of `node` behind `symbol`, 0 when there is none. */
export function childOf({ slots, mask }: ChildTable, node: number, symbol: number): number {
  for (let slot = slotOf(node, symbol, mask); ; slot = (slot + 1) & mask) {
    const at = width * slot;
    const child = slots[at + 2] ?? 0;
    if (child === 0 || (slots[at] === node && slots[at + 1] === symbol)) return child;
  }
}

function put({ slots, mask }: ChildTable, node: number, symbol: number, child: number): void {
  let slot = slotOf(node, symbol, mask);
  while (slots[width * slot + 2] !== 0) slot = (slot + 1) & mask;
  slots[width * slot] = node;
  slots[width * slot + 1] = symbol;
  slots[width * slot + 2] = child;
}

function grow(table: ChildTable): void {
  const { slots } = table;
  table.mask = 4 * table.mask + 3;
  table.slots = new Int32Array(4 * slots.length);
  for (let at = 0; at < slots.length; at += width) {
    const child = slots[at + 2] ?? 0;
    if (child !== 0) put(table, slots[at] ?? 0, slots[at + 1] ?? 0, child);
  }
}

const slotOf = (node: number, symbol: number, mask: number): number =>
  (Math.imul(Math.imul(node, 0x85ebca6b) ^ symbol, 0x9e3779b1) >>> 8) & mask;
