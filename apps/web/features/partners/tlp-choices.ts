import type { TlpLabel } from "@suar/domain";
import type { Choice } from "../../ui/select-field.tsx";

/** The labels of the Traffic Light Protocol, widest first; they are written alike in every language. */
export const tlpChoices: readonly Choice<TlpLabel>[] = (
  ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"] as const
).map((value) => ({ value, label: value }));
