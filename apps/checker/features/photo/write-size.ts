/** A size as people know it, in megabytes. */
export const writeSize = (bytes: number, tag: string): string =>
  new Intl.NumberFormat(tag, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(bytes / 1e6);
