export {
  acceptKeyOffer,
  addPasskey,
  createOrganisationKeys,
  dropGrants,
  dropMemberKey,
  indexKinds,
  indexTokens,
  newFileKey,
  newImportKey,
  newMemberKey,
  newPersonKey,
  offerKey,
  openByPasskey,
  openField,
  openGrants,
  openFileKey,
  openImportKey,
  openKeys,
  openKeysIfAny,
  openPersonKey,
  openSealed,
  readyMemberKey,
  removePasskey,
  rewrapFileKey,
  rewrapMemberKey,
  rewrapPersonKey,
  sealedVersion,
  selectGrants,
  sealField,
  sealForOrganisation,
  searchTokens,
  settleMemberKey,
  tokenAsUuid,
  withdrawKeyOffer,
  type FieldPlace,
  type FileKey,
  type FileKind,
  type ImportKey,
  type IndexKind,
  type KeyHolder,
  type KeyOffer,
  type MemberKey,
  type OrganisationKeys,
  type PasskeySecret,
  type PersonKey,
  type ReadyMemberKey,
  type WrappedPersonKey,
} from "../keyring/index.ts";
export {
  handedPage,
  handedRows,
  plainColumns,
  type HandedPage,
  type HandedRecord,
  type HandedRecords,
  type HandingOver,
} from "./handed-records.ts";
export type { KeyedRecords } from "./keyed-records.ts";
export { approveRecovery } from "./approve-recovery.ts";
export { askRecovery } from "./ask-recovery.ts";
export { beginKeyChange } from "./begin-key-change.ts";
export { chooseKeepers } from "./choose-keepers.ts";
export { finishRecovery } from "./finish-recovery.ts";
export { grantKey } from "./grant-key.ts";
export { KeyMover } from "./key-mover.ts";
export { lendKey, takeKeyBack } from "./lend-key.ts";
export { moveRecords } from "./move-records.ts";
export { purgeRecoveries } from "./purge-recoveries.ts";
export { readKey } from "./read-key.ts";
export { readNotices } from "./read-notices.ts";
export { readRecovery } from "./read-recovery.ts";
export { refuseRecovery } from "./refuse-recovery.ts";
export { revokeKey } from "./revoke-key.ts";
export { unlockSession } from "./unlock-session.ts";
