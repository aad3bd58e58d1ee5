/**
 * URL of a module that lies beside the caller, as a thread entry needs it: `.ts` when the caller runs from source, `.js`
 * when it was built (the compiler rewrites import lines, never URLs).
 * Shapes: `name` is a relative path without extension, `from` is the caller's `import.meta.url`.
 */
export const siblingModule = (name: string, from: string): URL =>
  new URL(`${name}${new URL(from).pathname.endsWith(".ts") ? ".ts" : ".js"}`, from);
