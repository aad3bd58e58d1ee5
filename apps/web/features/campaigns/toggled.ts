/** A set with `item` in it if it was not, and without it if it was. */
export function toggled<Item>(items: ReadonlySet<Item>, item: Item | undefined): ReadonlySet<Item> {
  if (item === undefined) return items;
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}
