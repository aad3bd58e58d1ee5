export { assembleNode } from "./assemble-node.ts";
export type { FirstWords, Node, NodeLog } from "./node.ts";
export { loadDemonstration } from "./load-demonstration.ts";
export { openNode } from "./open-node.ts";
export { readNode, type NodeFacts } from "./read-node.ts";
export { version } from "./version.ts";
