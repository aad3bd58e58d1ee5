export { ModelFileError } from "./model-file-error.ts";
export { compareEmbeddings, embedText, readStaticModel, type StaticModel } from "./static-model.ts";
