export { foldText, toDisplay, toMatching } from "./copy/index.ts";
export { findEntities } from "./entities/index.ts";
export { foldDocument } from "./fold-document.ts";
export { readLanguage } from "./language/index.ts";
