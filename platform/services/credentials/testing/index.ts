export { softPasskey, type SoftPasskey } from "./soft-passkey.ts";
export { startOidcProvider, type TestProvider } from "./start-oidc-provider.ts";
export { readBase32 } from "./read-base32.ts";
export { stepOf, totpCode } from "../totp.ts";
