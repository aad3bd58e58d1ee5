import { SuarError } from "@suar/domain";

/**
 * First statement of every operation.
 * Errors: `session.forbidden` with the action's name when the policy says no.
 */
export function authorize(allowed: boolean, action: string): void {
  if (!allowed) throw new SuarError("session.forbidden", { action });
}
