/** A file of a model that cannot be used: which file, which part of it, what is wrong, and what to do. */
export class ModelFileError extends Error {
  readonly file: string;
  readonly field: string;

  constructor(file: string, field: string, problem: string, wayOut: string) {
    super(`${file}: ${field}: ${problem}. ${wayOut}`);
    this.name = "ModelFileError";
    this.file = file;
    this.field = field;
  }
}
