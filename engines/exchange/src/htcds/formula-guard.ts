const begins = /^'*[=+@\t\r-]/;
const guarded = /^'+[=+@\t\r-]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins as a formula would gets an apostrophe in front, and so does
 * one that begins with apostrophes before that, so that `withoutGuard` gives back exactly what was.
 * Source: OWASP, CSV injection.
 */
export const withGuard = (text: string): string => (begins.test(text) ? `'${text}` : text);

/** The text behind the apostrophe that `withGuard` puts. */
export const withoutGuard = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
