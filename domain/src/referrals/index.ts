export * from "./referral-codes.ts";
export * from "./referral-package.ts";
export * from "./names-a-place.ts";
export * from "./referral-shapes.ts";
