/** Why nothing was done, and how the program ends: 1 a wrong signature, 2 a wrong call, 3 a file that cannot be read. */
export class Refused extends Error {
  readonly exitStatus: 1 | 2 | 3;

  constructor(exitStatus: 1 | 2 | 3, message: string) {
    super(message);
    this.name = "Refused";
    this.exitStatus = exitStatus;
  }
}
