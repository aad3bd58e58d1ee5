export { cleanPicture, type CleanPicture } from "./clean-picture.ts";
export { pictureKinds, pictureLimits, type Picture, type PictureKind } from "./picture.ts";
export { sniffFile, sniffedBytes, type Sniffed } from "./sniff-file.ts";
export { sniffPicture } from "./sniff-picture.ts";
