import type { MessageId, MessageValues } from "@suar/i18n";

/** A call that is wrong before anything is read: its sentence in the catalogue. Ends with exit status 2. */
export class UsageError extends Error {
  readonly id: MessageId;
  readonly values: MessageValues;
  /** The command whose help the person is pointed to. */
  readonly command: string | undefined;

  constructor(id: MessageId, values: MessageValues = {}, command?: string) {
    super(`${id} ${JSON.stringify(values)}`);
    this.name = "UsageError";
    this.id = id;
    this.values = values;
    this.command = command;
  }
}
