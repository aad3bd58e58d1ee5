export { readConversation } from "./read-conversation.ts";
export { type PastedMessage, splitMessages } from "./split-messages.ts";
export { readConversations } from "./read-conversations.ts";
