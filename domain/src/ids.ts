/** A string that may only be used as the id of one kind of thing. */
export type Branded<Brand extends string> = string & { readonly __brand: Brand };

export type OrgId = Branded<"OrgId">;
export type UserId = Branded<"UserId">;
export type SessionId = Branded<"SessionId">;
export type InvitationId = Branded<"InvitationId">;
export type ExportId = Branded<"ExportId">;
export type ProgramId = Branded<"ProgramId">;
export type EmergencyId = Branded<"EmergencyId">;
export type PasskeyId = Branded<"PasskeyId">;
export type ImportId = Branded<"ImportId">;
export type JobId = Branded<"JobId">;
export type LeadId = Branded<"LeadId">;
export type NoteId = Branded<"NoteId">;
export type JudgementId = Branded<"JudgementId">;
export type FactId = Branded<"FactId">;
export type PreservationId = Branded<"PreservationId">;
export type DecisionId = Branded<"DecisionId">;
export type PartnerId = Branded<"PartnerId">;
export type AgreementId = Branded<"AgreementId">;
export type EnvelopeId = Branded<"EnvelopeId">;
export type OfferReportId = Branded<"OfferReportId">;
export type SharedItemId = Branded<"SharedItemId">;
/** An organisation as its partners know it: the id in its card. On its own node it is the organisation's id. */
export type PartyId = Branded<"PartyId">;
export type PersonId = Branded<"PersonId">;
export type PersonFieldId = Branded<"PersonFieldId">;
export type OpeningId = Branded<"OpeningId">;
export type DeskId = Branded<"DeskId">;
export type ConsentEntryId = Branded<"ConsentEntryId">;
export type ConsentWithdrawalId = Branded<"ConsentWithdrawalId">;
export type ReferralId = Branded<"ReferralId">;
export type CopyId = Branded<"CopyId">;
export type CopyAnswerId = Branded<"CopyAnswerId">;
/** Stable name of a campaign inside one import: 12 hexadecimal characters made from its medoid record. */
export type CampaignId = Branded<"CampaignId">;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True when `value` is a lower-case UUID of version 7 (RFC 9562, section 5.7). */
export const isUuidV7 = (value: string): boolean => uuidPattern.test(value);

/**
 * A UUID of version 7: ids sort by the time they were made, so inserts stay together on disk.
 * Shapes: `random` gives at least 10 bytes. Units: `nowMs` is milliseconds since 1970, 0 .. 2^48 - 1.
 * Errors: RangeError when the time or the bytes are out of range.
 * Source: RFC 9562, section 5.7.
 */
export function makeUuidV7<Id extends string>(nowMs: number, random: Uint8Array): Id {
  if (!(nowMs >= 0 && nowMs < 2 ** 48)) throw new RangeError(`makeUuidV7: time out of range, got ${nowMs}`);
  if (random.length < 10) throw new RangeError(`makeUuidV7: needs 10 random bytes, got ${random.length}`);
  const time = Math.floor(nowMs).toString(16).padStart(12, "0");
  const bytes = [...random.subarray(0, 10)];
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}` as Id;
}
