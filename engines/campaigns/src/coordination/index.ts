export * from "./share.ts";
export * from "./find-coordinated-pairs.ts";
export { type PairRules, defaultPairRules } from "./visit-pairs.ts";
export * from "./build-account-network.ts";
export * from "./find-coordinated-groups.ts";
export * from "./profile-hours.ts";
export * from "./find-bursts.ts";
export * from "./find-flooded-tags.ts";
export * from "./find-choruses.ts";
