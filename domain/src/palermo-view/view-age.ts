import { dayAfter, daysOf, overlapOf, yearsBefore, yearsBetween, type DayRange } from "../date-range.ts";
import type { ViewedStatement } from "./read-facts.ts";
import type { ViewedTime } from "./view-time.ts";

/** What the stated facts say of the age when it began. Never an estimate: what is not stated is unknown. */
export const ageStandings = ["child", "adult", "unknown", "disputed"] as const;
export type AgeStanding = (typeof ageStandings)[number];

export const ageReasons = [
  "under_18_when_it_began",
  "over_18_when_it_began",
  "turned_18_meanwhile",
  "birth_not_stated",
  "birth_only_possible",
  "birth_impossible",
  "ages_exclude_each_other",
  "born_after_it_began",
  "age_disputed",
  "begin_not_stated",
  "dates_too_wide",
  "decided_by_person",
  "decision_differs_from_dates",
  "stated_after_decision",
] as const;
export type AgeReason = (typeof ageReasons)[number];

/** A named person's decision on whether somebody is treated as a child; a case's decision on `age_treated_as` fits. */
export interface AgeDecision {
  readonly id: string;
  readonly outcome: "child" | "adult";
  readonly at: string;
}

export interface ViewedAge {
  readonly standing: AgeStanding;
  /** Whether the child rule holds: true unless an adult is stated or decided. */
  readonly countsAsChild: boolean;
  readonly reasons: readonly AgeReason[];
  readonly statements: readonly string[];
  readonly decision: string | undefined;
}

const oldest = 130;

interface Said {
  readonly statement: string;
  readonly recordedAt: string;
  readonly isSure: boolean;
}
interface Birth extends DayRange, Said {}
interface AgeThen extends Said {
  readonly reason: "under_18_when_it_began" | "over_18_when_it_began";
}

/**
 * The age when it began, from stated dates of birth and ages. Who is not shown to be 18 then counts as a child, until a
 * named person decides with a reason; a decision governs and never hides what is stated.
 * Shapes: any statements of one person; `time` from `viewTime`. Units: whole years.
 * Errors: none; a date that cannot be (after it was recorded, more than 130 years before) settles nothing.
 * Source: Palermo Protocol, Article 3 (c) and (d): any person under eighteen, at the time of the act.
 */
export function viewAge(statements: readonly ViewedStatement[], time: ViewedTime, decision?: AgeDecision): ViewedAge {
  const live = statements.filter(({ withdrawn, certainty }) => withdrawn === null && certainty !== "ruled_out");
  const births = live.flatMap(birthOf);
  const ages = live.flatMap(ageThenOf);
  const disputes = live.filter(isDispute);
  const reasons = reasonsOf(births, ages, disputes.length > 0, time);
  const standing = standingOf(reasons);
  const speaking = [...births, ...ages].map(({ statement }) => statement).concat(disputes.map(({ id }) => id));
  if (decision === undefined) {
    return { standing, countsAsChild: standing !== "adult", reasons, statements: speaking, decision: undefined };
  }
  const isDifferent = (standing === "child" || standing === "adult") && standing !== decision.outcome;
  const isLater = [...births, ...ages, ...disputes].some(({ recordedAt }) => recordedAt > decision.at);
  return {
    standing,
    countsAsChild: decision.outcome === "child",
    reasons: [
      ...reasons,
      "decided_by_person",
      ...(isDifferent ? (["decision_differs_from_dates"] as const) : []),
      ...(isLater ? (["stated_after_decision"] as const) : []),
    ],
    statements: speaking,
    decision: decision.id,
  };
}

function reasonsOf(
  births: readonly Birth[],
  ages: readonly AgeThen[],
  isDisputed: boolean,
  time: ViewedTime,
): readonly AgeReason[] {
  const possible = births.filter(isPossible);
  return [
    ...(isDisputed ? (["age_disputed"] as const) : []),
    ...(possible.length < births.length ? (["birth_impossible"] as const) : []),
    ...joinAges(births.length === 0 ? ["birth_not_stated"] : reasonsOfBirths(possible, time), ages),
  ];
}

function reasonsOfBirths(births: readonly Birth[], time: ViewedTime): readonly AgeReason[] {
  if (births.length === 0) return [];
  if (overlapOfAll(births) === undefined) return ["ages_exclude_each_other"];
  // A date that is only possible may contradict the others, and narrows nothing.
  const sure = births.filter(({ isSure }) => isSure);
  const birth = overlapOfAll(sure);
  if (sure.length === 0 || birth === undefined) return ["birth_only_possible"];
  return time.begin === undefined ? ["begin_not_stated"] : agesAt(birth, time.begin, time.end);
}

/** An age that is told of the begin itself settles what dates leave open, and is weighed against them where they do not. */
function joinAges(dated: readonly AgeReason[], ages: readonly AgeThen[]): readonly AgeReason[] {
  const settled = dated.filter((reason) => reason === "under_18_when_it_began" || reason === "over_18_when_it_began");
  if (new Set([...settled, ...ages.map(({ reason }) => reason)]).size > 1) return ["ages_exclude_each_other"];
  if (settled.length > 0 || dated.includes("ages_exclude_each_other") || ages.length === 0) return dated;
  const sure = ages.find(({ isSure }) => isSure);
  return sure === undefined ? ["birth_only_possible"] : [sure.reason];
}

function agesAt(birth: DayRange, begin: DayRange, end: DayRange | undefined): readonly AgeReason[] {
  if (birth.first > begin.last) return ["born_after_it_began"];
  if (yearsBetween(birth.last, begin.first) >= 18) return ["over_18_when_it_began"];
  if (yearsBetween(birth.first, begin.last) >= 18) return ["dates_too_wide"];
  const isAdultAtEnd = end !== undefined && yearsBetween(birth.last, end.first) >= 18;
  return isAdultAtEnd ? ["under_18_when_it_began", "turned_18_meanwhile"] : ["under_18_when_it_began"];
}

function standingOf(reasons: readonly AgeReason[]): AgeStanding {
  if (reasons.includes("age_disputed") || reasons.includes("ages_exclude_each_other")) return "disputed";
  if (reasons.includes("under_18_when_it_began")) return "child";
  return reasons.includes("over_18_when_it_began") ? "adult" : "unknown";
}

function birthOf({ id, field, answer, happened, told, recordedAt, certainty }: ViewedStatement): readonly Birth[] {
  if (answer.kind !== "answered") return [];
  const { value } = answer;
  const head = { statement: id, recordedAt, isSure: certainty !== "possible" };
  if (field === "date_of_birth" && value.kind === "date") {
    return [{ ...(daysOf(value.date) ?? never), ...head }];
  }
  if (field !== "age_told" || value.kind !== "number") return [];
  const when = happened ?? told;
  const days = when === null ? { first: recordedAt.slice(0, 10), last: recordedAt.slice(0, 10) } : daysOf(when);
  const years = Math.floor(value.number);
  if (days === undefined || years < 0 || years > oldest) return [{ ...never, ...head }];
  return [{ first: dayAfter(yearsBefore(days.first, years + 1)), last: yearsBefore(days.last, years), ...head }];
}

function ageThenOf({ id, field, answer, recordedAt, certainty }: ViewedStatement): readonly AgeThen[] {
  if (field !== "age_when_it_began" || answer.kind !== "answered" || answer.value.kind !== "number") return [];
  const reason = answer.value.number < 18 ? "under_18_when_it_began" : "over_18_when_it_began";
  return [{ statement: id, recordedAt, isSure: certainty !== "possible", reason }];
}

const always: DayRange = { first: "0000-01-01", last: "9999-12-31" };
/** A range that no birth can be in: it settles nothing and is named as impossible. */
const never: DayRange = { first: "9999-12-31", last: "9999-12-31" };
const overlapOfAll = (ranges: readonly DayRange[]): DayRange | undefined =>
  ranges.reduce<DayRange | undefined>((common, range) => common && overlapOf(common, range), always);

const isPossible = ({ first, last, recordedAt }: Birth): boolean =>
  first <= recordedAt.slice(0, 10) && yearsBetween(last, recordedAt.slice(0, 10)) <= oldest;

const isDispute = ({ field, answer }: ViewedStatement): boolean =>
  field === "age_disputed" && answer.kind === "answered" && answer.value.kind === "yes_no" && answer.value.yes;
