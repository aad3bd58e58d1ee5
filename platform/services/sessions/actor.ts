import type { Asker, SessionId } from "@suar/domain";
import type { MemberKey } from "../keyring/index.ts";

/** The signed-in person for whom an operation runs. Made by `authenticate` only. */
export interface Actor extends Asker {
  readonly sessionId: SessionId;
  readonly name: string;
  /** Opens the organisation's keys; absent in a session that only signed in. */
  readonly memberKey?: MemberKey | undefined;
  /** The second step of the sign-in is still to come: operations that finish it take such an actor, no others see one. */
  readonly unfinished?: true;
}
