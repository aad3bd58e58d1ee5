export { type HashedFile, hashPictureFile } from "./hash-picture-file.ts";
