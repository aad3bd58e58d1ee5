export { freshBytes } from "./crypto/fresh-bytes.ts";
export { Secret } from "./crypto/secret.ts";
export { openField, sealField, type FieldKey, type FieldPlace } from "./crypto/seal-field.ts";
export { createOrganisationKeys } from "./create-organisation-keys.ts";
export { dropGrants, dropMemberKey } from "./drop-key.ts";
export {
  newFileKey,
  openFileKey,
  rewrapFileKey,
  type FileKey,
  type FileKind,
  type WrappedFileKey,
} from "./file-key.ts";
export { newImportKey, openImportKey, type ImportKey, type WrappedImportKey } from "./import-key.ts";
export { openGrant, sealGrant, storeGrant } from "./grant-key.ts";
export { findPublicKey } from "./member-key-queries.ts";
export { makeRequestKey, openRequestKey, spokenCode } from "./request-key.ts";
export {
  combineShares,
  keepersPublicKey,
  makeKeepersKey,
  openAsKeepers,
  openShare,
  sealShare,
  sealToKeepers,
  splitKeepersKey,
} from "./split-key.ts";
export { indexKinds, indexTokens, searchTokens, tokenAsUuid, type IndexKind } from "./index-tokens.ts";
export { MemberKey, type KeyHolder } from "./member-key.ts";
export { acceptKeyOffer, offerKey, withdrawKeyOffer, type KeyOffer } from "./offer-key.ts";
export { openGrants, openKeys, selectGrants, type KeyedAsker } from "./open-keys.ts";
export { openKeysIfAny } from "./open-keys-if-any.ts";
export {
  joinVersions,
  makeOrganisationKey,
  sealingPublicKey,
  type OrganisationKey,
  type OrganisationKeys,
} from "./organisation-key.ts";
export { addPasskey, openByPasskey, removePasskey } from "./passkey-access.ts";
export {
  newMemberKey,
  readyMemberKey,
  replaceMemberKey,
  rewrapMemberKey,
  settleMemberKey,
  type ReadyMemberKey,
} from "./passphrase-access.ts";
export { newPersonKey, openPersonKey, rewrapPersonKey, type PersonKey, type WrappedPersonKey } from "./person-key.ts";
export { openSealed, sealedVersion, sealForOrganisation } from "./seal-for-organisation.ts";
export { openFromSession, sealToSession } from "./session-key.ts";
export type { PasskeySecret } from "./wrap-member-key.ts";
