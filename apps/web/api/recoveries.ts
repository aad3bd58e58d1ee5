import type { AskedRecovery } from "@suar/domain";
import { request } from "./request.ts";

/** Asks to come back; the answer is the same for an address that nobody has. */
export const askRecovery = (email: string): Promise<AskedRecovery> =>
  request("POST", "/recoveries", { body: { email } });

/** Whether two keepers have approved. */
export const readRecovery = ({ id, secret }: AskedRecovery): Promise<{ readonly state: "waiting" | "approved" }> =>
  request("POST", `/recoveries/${id}/state`, { body: { secret } });

/** Sets the new password. Errors: ApiError `recovery.not_approved`. */
export const finishRecovery = ({ id, secret }: AskedRecovery, password: string): Promise<void> =>
  request("POST", `/recoveries/${id}/finish`, { body: { secret, password } });
