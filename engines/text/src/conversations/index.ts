export { readConversation } from "./read-conversation.ts";
export { readConversations } from "./read-conversations.ts";
