import type { Random } from "./random.ts";

/** What stands in a slot: words to choose from, or a maker called for each use. */
export type SlotFillers = Readonly<Record<string, readonly string[] | (() => string)>>;

/**
 * One wording of a template. `[a|b]` is one of the wordings between the brackets (they may nest), `{name}` a slot.
 * Shapes: text with balanced brackets. Units: none.
 * Errors: RangeError that names an unknown slot or an unbalanced bracket: a mistake in a blueprint.
 */
export function fillTemplate(template: string, fillers: SlotFillers, random: Random): string {
  let text = template;
  // The innermost group is chosen first, until none is left.
  for (let group = /\[([^[\]]*)\]/.exec(text); group !== null; group = /\[([^[\]]*)\]/.exec(text)) {
    const chosen = random.pick((group[1] ?? "").split("|"));
    text = text.slice(0, group.index) + chosen + text.slice(group.index + group[0].length);
  }
  if (/[[\]]/.test(text)) throw new RangeError(`fillTemplate: unbalanced bracket in "${template}"`);
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const filler = fillers[name];
    if (filler === undefined) throw new RangeError(`fillTemplate: no filler for {${name}} in "${template}"`);
    return typeof filler === "function" ? filler() : random.pick(filler);
  });
}
