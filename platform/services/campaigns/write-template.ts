import type { Campaign } from "@suar/domain";

/** The template as one line of text, slots as `{name}`. */
export const writeTemplate = ({ template, slots }: Pick<Campaign, "template" | "slots">): string =>
  template.map((part) => (part.kind === "text" ? part.text : `{${slots[part.slot]?.name ?? "text"}}`)).join("");
