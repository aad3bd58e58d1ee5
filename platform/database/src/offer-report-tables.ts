import type { Instant, OfferReportId, OfferReportState, OrgId, UserId } from "@suar/domain";
import type { ColumnType } from "kysely";

type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** An advert that somebody reported without a name. What it says is sealed for the organisation. */
export interface OfferReportTable {
  org_id: OrgId;
  report_id: OfferReportId;
  /** The code that whoever sent it was given; unique in the organisation. */
  receipt: string;
  state: OfferReportState;
  /** `SendOfferReport` as JSON, sealed: whoever took it in cannot open it. */
  sealed: string;
  received_at: Instant;
  decided_at: Nullable<Instant>;
  decided_by: Nullable<UserId>;
}
