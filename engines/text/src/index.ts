export { type PastedMessage, readConversation, readConversations, splitMessages } from "./conversations/index.ts";
export { foldText, toDisplay, toMatching } from "./copy/index.ts";
export { findEntities, type MonthlyPay, monthlyPay } from "./entities/index.ts";
export { foldDocument } from "./fold-document.ts";
export * from "./indicators/index.ts";
export { readLanguage, readSegments } from "./language/index.ts";
export { readFolded, readText } from "./read-text.ts";
