import type { OrgId, Role, SessionId, UserId } from "@suar/domain";

/** The signed-in person for whom an operation runs. Made by `authenticate` only. */
export interface Actor {
  readonly orgId: OrgId;
  readonly userId: UserId;
  readonly sessionId: SessionId;
  readonly name: string;
  readonly role: Role;
}
