const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function endsOverride(code: number): boolean {
  return (
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/**
 * End of the stretch after a right-to-left override (U+202E at `from - 1`) that is shown reversed; `from` when there is
 * nothing to undo, because the letters run from right to left anyway.
 */
export function overriddenEnd(display: string, from: number): number {
  let end = from;
  while (end < display.length && !endsOverride(display.charCodeAt(end))) end += 1;
  while (end > from && /\s/u.test(display.charAt(end - 1))) end -= 1;
  const content = display.slice(from, end);
  return leftToRight.test(content) && !rightToLeft.test(content) ? end : from;
}

/** Letters with their marks in the order in which a reader sees them when their direction is overridden. */
export function reverseClusters(text: string): readonly string[] {
  return (text.match(/\P{M}\p{M}{0,31}|\p{M}{1,32}/gu) ?? []).reverse();
}
