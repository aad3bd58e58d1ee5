import type { PictureHash } from "@suar/pictures";

/** What is left of a file once it was hashed here. The file itself is not kept. */
export type Fingerprint =
  | { readonly of: "picture"; readonly hash: PictureHash; readonly isWeak: boolean }
  | { readonly of: "video"; readonly hash: string };
