import type { DeskView, WriteDesk } from "@suar/domain";
import { isGenericName } from "@suar/domain/desks/generic-name";

/** What somebody types of a desk; an answer that nobody gave yet is `null`. */
export type DeskDraft = Omit<WriteDesk, "kind" | "canHoldOrRemove" | "forgetting"> & {
  readonly kind: WriteDesk["kind"] | "";
  readonly canHoldOrRemove: boolean | null;
  readonly forgetting: WriteDesk["forgetting"] | null;
};

/** Nothing yet: what a desk can do to a person and whether it can forget is nobody's guess. */
export const emptyDesk: DeskDraft = {
  name: "",
  kind: "",
  country: "",
  area: "",
  languages: [],
  purposes: [],
  canHoldOrRemove: null,
  forgetting: null,
  forgettingLaw: "",
  closedTo: [],
  contact: "",
  contactIsPublic: false,
  partnerId: null,
};

/** A desk of the directory as a draft of its change. */
export const draftOf = (desk: DeskView): DeskDraft => ({
  name: desk.name,
  kind: desk.kind,
  country: desk.country,
  area: desk.area,
  languages: desk.languages,
  purposes: desk.purposes,
  canHoldOrRemove: desk.canHoldOrRemove,
  forgetting: desk.forgetting,
  forgettingLaw: desk.forgettingLaw,
  closedTo: desk.closedTo,
  contact: desk.contact ?? "",
  contactIsPublic: desk.contactIsPublic,
  partnerId: desk.partnerId,
});

/** What is still missing before a desk can be written, in the order of the form. */
export const deskProblems = ["name", "generic", "kind", "country", "purposes", "hold", "forgetting", "law"] as const;
export type DeskProblem = (typeof deskProblems)[number];

/** The shortest name that a desk can have. Characters. */
const shortest = 3;

/** What a draft lacks. Shapes: any draft; empty when it can be written. Errors: none. */
export function problemsOf(draft: DeskDraft): readonly DeskProblem[] {
  const name = draft.name.trim();
  const isMissing: Readonly<Record<DeskProblem, boolean>> = {
    name: name.length < shortest,
    generic: name.length >= shortest && isGenericName(name),
    kind: draft.kind === "",
    country: draft.country === "",
    purposes: draft.purposes.length === 0,
    hold: draft.canHoldOrRemove === null,
    forgetting: draft.forgetting === null,
    law: draft.forgetting === "must_keep" && draft.forgettingLaw.trim() === "",
  };
  return deskProblems.filter((problem) => isMissing[problem]);
}

/** The draft as it is written; `undefined` while something is missing. */
export function deskOf(draft: DeskDraft): WriteDesk | undefined {
  const { kind, canHoldOrRemove, forgetting } = draft;
  if (problemsOf(draft).length > 0 || kind === "" || canHoldOrRemove === null || forgetting === null) return undefined;
  const forgettingLaw = forgetting === "must_keep" ? draft.forgettingLaw.trim() : "";
  const words = { name: draft.name.trim(), area: draft.area.trim(), contact: draft.contact.trim(), forgettingLaw };
  return { ...draft, ...words, kind, canHoldOrRemove, forgetting };
}

/** Whether a change makes another desk of it than somebody vouched for: name, kind, powers, memory or the way to it. */
export const endsVetting = (desk: DeskView, draft: DeskDraft): boolean =>
  desk.vetting.at !== null &&
  (desk.name !== draft.name.trim() ||
    desk.kind !== draft.kind ||
    desk.canHoldOrRemove !== draft.canHoldOrRemove ||
    desk.forgetting !== draft.forgetting ||
    desk.partnerId !== draft.partnerId);
