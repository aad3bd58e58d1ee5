import type { Labels } from "../code-list.ts";
import type { HtcdsCodeListId } from "./code-lists.ts";

/** The standard's thirteen sections, in its order, and Suar's own fields apart. Three for assessment name no field. */
export const htcdsSections = [
  "organisation",
  "person",
  "victim-context",
  "perpetrator-context",
  "case",
  "referral",
  "case-comment",
  "historic-event",
  "support-plan",
  "consent",
  "assessment-individual",
  "assessment-household",
  "assessment-community",
  "suar",
] as const;
export type HtcdsSection = (typeof htcdsSections)[number];

/** A value of a field as the standard types it; `lookup` names a row of another table. */
export const htcdsTypes = [
  "text",
  "long-text",
  "phone",
  "email",
  "date",
  "number",
  "whole-number",
  "latitude",
  "longitude",
  "boolean",
  "code",
  "codes",
  "country",
  "countries",
  "language",
  "lookup",
] as const;
export type HtcdsType = (typeof htcdsTypes)[number];

/** What is known of a field; its id is the key it stands under. */
export interface HtcdsFieldBody {
  readonly section: HtcdsSection;
  readonly type: HtcdsType;
  /** The standard's own English label; for Suar's fields what it would say. */
  readonly standardLabel: string;
  /** In plain words, in the product's languages. They name no person victim or perpetrator. */
  readonly labels: Labels;
  readonly core?: true;
  readonly deprecated?: true;
  readonly codeList?: HtcdsCodeListId;
  readonly lookup?: "organisation" | "person" | "user";
  /** The largest value of a number that can be meant. */
  readonly maximum?: number;
  /** The standard's regular expression. */
  readonly pattern?: string;
  /** True where a value names, locates or describes a person, so that it may stand in a file only for who may read it. */
  readonly identifying?: true;
  /** What the standard leaves open or has wrong, and how it is read here. */
  readonly note?: string;
}

/** A field of the standard, or of Suar's marked extension. */
export interface HtcdsField extends HtcdsFieldBody {
  readonly id: string;
}
