/** Option of every command that works on a node. */
export const nodeOptions = {
  data: { value: "DIR", help: "cli.option.data" },
} as const;
