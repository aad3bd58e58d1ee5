import type { Node } from "@suar/services/node";
import type { Actor } from "@suar/services/sessions";
import type { Settings } from "@suar/services/settings";
import type { Session } from "@suar/domain";
import type { Logger } from "pino";
import type { Limits } from "./limits.ts";
import type { OpenSlots } from "./slots.ts";

/** What every request carries. `node` is there for API routes, `actor` and `session` behind `signedIn`. */
export interface AppEnv {
  readonly Variables: {
    /** Names this request in the answer, the log and nowhere else. */
    trace: string;
    settings: Settings;
    log: Logger;
    limits: Limits;
    /** What may be open at the same time. */
    slots: OpenSlots;
    /** Aborted when the server closes. */
    closing: AbortSignal;
    isReady: () => Promise<boolean>;
    node: Node;
    actor: Actor;
    session: Session;
  };
}
