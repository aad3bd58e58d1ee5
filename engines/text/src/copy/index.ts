export { foldText } from "./fold-text.ts";
export { toDisplay, toMatching } from "./to-matching.ts";
