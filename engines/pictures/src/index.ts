export * from "./pixels.ts";
export { type HashedPicture, hashPicture, hashTurnedPicture, largestSide, leastQuality } from "./hash-picture.ts";
export type { PictureHash } from "./write-hash.ts";
export { compareHashes, nearDistance } from "./compare-hashes.ts";
export * from "./picture-index.ts";
export { groupPictures, type PictureGroup, type ShownPicture } from "./group-pictures.ts";
export { type PictureHints, readHints } from "./read-hints.ts";
export type { ContentCredentials } from "./find-credentials.ts";
