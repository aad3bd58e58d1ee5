/**
 * Stands in every file that leaves, in English whatever the reader's language, because files travel on: machine output
 * is for a person to check, and Suar is nobody's official tool.
 */
export const exportNotice =
  "Leads for a person to check, not findings about anybody. Made with Suar, which is not an official tool of the " +
  "Regional Support Office of the Bali Process, the OSCE, the IOM or any other organisation.";

/** The mark of demonstration data in a file that leaves. */
export const syntheticMark = (isSynthetic: boolean): string =>
  isSynthetic ? "synthetic demonstration data, nobody real is meant" : "";
