import { contactTypes, type Slot } from "@suar/domain";
import type { Filling } from "./build-template.ts";

/** Fillings listed of one slot. */
const maxValues = 20;

/**
 * A slot from what fills it: its type when most fillings are of that type, `name` when most are one to three
 * capitalised words, else `text`; named after its type, with a number from the second on.
 * Shapes: `sample` is the number of aligned records; `before` are the slots named so far. Errors: none.
 */
export function describeSlot(fillings: readonly Filling[], sample: number, before: readonly Slot[]): Slot {
  const type = typeOf(fillings);
  const sameType = before.filter((slot) => slot.type === type).length;
  const counts = new Map<string, { value: string; count: number }>();
  for (const filling of fillings) {
    const count = (counts.get(filling.value)?.count ?? 0) + 1;
    counts.set(filling.value, { value: counts.get(filling.value)?.value ?? shownValue(filling), count });
  }
  const values = [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
  return {
    slot: before.length,
    name: sameType === 0 ? type : `${type}${sameType + 1}`,
    type,
    values: values.slice(0, maxValues),
    distinct: values.length,
    filled: sample === 0 ? 0 : Math.min(1, fillings.length / sample),
  };
}

/** A contact is shown in its normal form, which ties records together; anything else as somebody wrote it. */
function shownValue({ value, tokens }: Filling): string {
  const [only] = tokens;
  const isContact = (contactTypes as readonly (string | null)[]).includes(only?.type ?? null);
  return tokens.length === 1 && only && !isContact ? only.text : value;
}

function typeOf(fillings: readonly Filling[]): Slot["type"] {
  const counts = new Map<Slot["type"], number>();
  for (const { tokens } of fillings) {
    const types = new Set(tokens.flatMap((token) => token.type ?? []));
    const [only] = types;
    if (only !== undefined && types.size === 1) counts.set(only, (counts.get(only) ?? 0) + 1);
    else if (types.size === 0 && isNameLike(tokens.map((token) => token.value))) {
      counts.set("name", (counts.get("name") ?? 0) + 1);
    }
  }
  for (const [type, count] of counts) if (count * 2 > fillings.length) return type;
  return "text";
}

const isNameLike = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(word));
