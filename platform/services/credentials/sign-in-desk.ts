import type { Settings } from "../settings/index.ts";
import { openOidcService, type OidcService } from "./oidc-service.ts";
import { openSignInSeal, type SignInSeal } from "./sign-in-seal.ts";

/** What a node checks sign-ins with, beside its database. */
export interface SignInDesk {
  readonly seal: SignInSeal;
  readonly service: OidcService | undefined;
}

/** Opens the desk of a node: its seal, and the other service that its settings name. Errors: `settings.invalid`. */
export const openSignInDesk = async (settings: Settings): Promise<SignInDesk> => ({
  seal: await openSignInSeal(settings.data),
  service: openOidcService(settings),
});
