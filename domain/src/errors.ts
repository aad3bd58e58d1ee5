/**
 * Every way in which Suar says no, once. Each edge (HTTP, command line, screen) maps every code; a new code does not
 * compile until they all know it.
 */
export const errorCodes = [
  "call.invalid",
  "call.unknown_column",
  "call.too_many",
  "call.too_large",
  "call.unknown_route",
  "call.cross_site",
  "call.too_many_open",
  "call.stale_proof",
  "input.missing",
  "input.binary",
  "input.compression",
  "input.encoding",
  "input.unreadable",
  "input.empty",
  "file.unknown_kind",
  "file.broken",
  "file.mixed",
  "file.too_many_pixels",
  "output.unwritable",
  "session.required",
  "session.wrong_credentials",
  "session.link_used",
  "session.forbidden",
  "session.other_device",
  "session.second_factor_due",
  "session.confirm_needed",
  "sign_in.code_wrong",
  "sign_in.clock_wrong",
  "sign_in.setup_expired",
  "sign_in.seal_missing",
  "sign_in.last_way",
  "sign_in.second_factor_required",
  "passkey.not_here",
  "passkey.not_found",
  "passkey.not_known",
  "passkey.refused",
  "passkey.answer_used",
  "passkey.answer_expired",
  "passkey.counter_back",
  "password.weak",
  "oidc.not_set_up",
  "oidc.unreachable",
  "oidc.refused",
  "oidc.not_linked",
  "oidc.email_unproven",
  "import.not_found",
  "import.wrong_state",
  "campaign.not_found",
  "lead.not_found",
  "lead.changed",
  "partner.not_found",
  "partner.card_unreadable",
  "partner.wrong_state",
  "partner.same_person",
  "agreement.not_found",
  "agreement.wrong_state",
  "share.not_allowed",
  "shared_item.not_found",
  "shared_item.recalled",
  "exchange.refused",
  "exchange.file_unreadable",
  "member.not_found",
  "member.last_administrator",
  "member.email_taken",
  "invitation.not_found",
  "invitation.used",
  "invitation.expired",
  "invitation.withdrawn",
  "session.choose_organisation",
  "export.limit_reached",
  "export.too_large",
  "undo.expired",
  "settings.invalid",
  "data.locked",
  "data.newer",
  "data.too_old",
  "data.not_durable",
  "data.missing",
  "data.broken",
  "database.unreachable",
  "database.too_old",
  "backup.no_recipient",
  "backup.unreadable",
  "backup.target_not_empty",
  "audit.broken",
  "job.failed",
  "internal",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Ids, numbers, column names and file names; never names of people or text of records. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The one exception of the house. `message` is for logs; people read the catalogue's sentence for `code`. */
export class SuarError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = "SuarError";
    this.code = code;
    this.details = details;
  }
}
