/**
 * A sentence with its placeholders filled.
 * Shapes: `{name}` takes the value of that name, shown as it is and never read as a message; a placeholder that is not
 * given stays visible. Errors: none.
 *
 * @example
 * fillWords(words["hotline.call"], { number: "1300" });
 */
export const fillWords = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
