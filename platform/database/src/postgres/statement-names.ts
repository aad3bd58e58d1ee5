/** A text is named when it comes for this time: what is asked once is not worth keeping. */
const namedAt = 3;
const mostNames = 300;
const mostCounted = 3000;
/** Longer texts are writes of many rows, each of its own length. */
const longestText = 6000;

/**
 * Names for statements that come again: the server reads and plans a named one once a connection rather than each time.
 * Bounded: so many names, and so many texts that are only counted.
 */
export function makeStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || text.length > longestText || names.size >= mostNames) return known;
    const count = (counts.get(text) ?? 0) + 1;
    if (count < namedAt) {
      if (counts.size >= mostCounted) counts.clear();
      counts.set(text, count);
      return undefined;
    }
    counts.delete(text);
    const name = `suar_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
