import type { Asker, SessionId } from "@suar/domain";

/** The signed-in person for whom an operation runs. Made by `authenticate` only. */
export interface Actor extends Asker {
  readonly sessionId: SessionId;
  readonly name: string;
}
