/**
 * Where to go after signing in.
 * Shapes: anything from an address; a path of this product, or `undefined`. An address of another site is never followed.
 * Errors: none.
 */
export function readNext(value: unknown): string | undefined {
  if (typeof value !== "string" || !value.startsWith("/") || /^\/[/\\]/.test(value)) return undefined;
  const base = "https://suar.invalid";
  const url = URL.parse(value, base);
  return url === null || url.origin !== base ? undefined : `${url.pathname}${url.search}${url.hash}`;
}
