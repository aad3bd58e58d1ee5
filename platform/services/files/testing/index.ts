export { samplePictures } from "./sample-pictures.ts";
