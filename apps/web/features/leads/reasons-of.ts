import type { DecideLead, Verdict } from "@suar/domain";

type Reason = DecideLead["reason"];

const verdictOf: Readonly<Record<Reason, Verdict | "both">> = {
  matches_known_case: "useful",
  new_pattern: "useful",
  contact_worth_following: "useful",
  ordinary_advert: "not_useful",
  duplicate_of_lead: "not_useful",
  not_enough_to_act: "not_useful",
  outside_mandate: "not_useful",
  other: "both",
};

/** The reasons that a person can give for a verdict, in the order of the list; "another reason" stands last. */
export const reasonsOf = (verdict: Verdict): readonly Reason[] =>
  (Object.keys(verdictOf) as Reason[]).filter(
    (reason) => verdictOf[reason] === verdict || verdictOf[reason] === "both",
  );
