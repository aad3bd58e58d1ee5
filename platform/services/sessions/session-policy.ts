import type { Role, Session } from "@suar/domain";
import type { Actor } from "./actor.ts";

const writers: readonly Role[] = ["administrator", "analyst"];

/** May bring files in, open leads, decide, take things out and away: all but viewers. */
export const mayWork = (actor: Pick<Actor, "role">): boolean => writers.includes(actor.role);

/** May read who did what. */
export const mayReadAudit = (actor: Pick<Actor, "role">): boolean => actor.role === "administrator";

/** What the workplace may offer a person; every operation still checks for itself. */
export const presentRights = (actor: Pick<Actor, "role">): Session["may"] => ({
  import: mayWork(actor),
  openLead: mayWork(actor),
  export: mayWork(actor),
  readAudit: mayReadAudit(actor),
});
