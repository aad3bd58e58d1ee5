/** Makes, signs and checks lists for the offer checker, on files. Node only; `suar register` runs it. */
export { makeKey } from "./make-key.ts";
export { type Refusal, Refused } from "./refused.ts";
export { signFile, type SignOptions } from "./sign-file.ts";
export { verifyFile } from "./verify-file.ts";
