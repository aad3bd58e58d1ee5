/**
 * Days for which a platform is asked to keep what it has. 90 is the most that article 16 (2) of the Convention on
 * Cybercrime (ETS 185, 2001) provides for, renewable where a Party says so, and what 18 U.S.C. 2703(f)(2) makes providers in
 * the United States keep when a governmental entity asks, with 90 more upon a renewed request. Other law gives other days:
 * a person sets them.
 */
export const preservationDays = { usual: 90, longest: 365 } as const;

/** Days before the end from which the list of leads reminds. */
export const remindDaysBefore = 14;

/** On what the office asks. A person chooses; nothing is guessed from a country or a platform. */
export const preservationBases = ["cybercrime_convention", "us_2703f", "national_law", "voluntary"] as const;
export type PreservationBasis = (typeof preservationBases)[number];

/** Where a request stands. */
export const preservationStates = ["draft", "sent", "answered", "extended", "ended"] as const;
export type PreservationState = (typeof preservationStates)[number];

/** What a person marks on a request; each leads to the state of its name. */
export const preservationSteps = ["sent", "answered", "extended", "ended"] as const;
export type PreservationStep = (typeof preservationSteps)[number];

/** The steps that a request in a state may take. */
export const nextSteps: Readonly<Record<PreservationState, readonly PreservationStep[]>> = {
  draft: ["sent", "ended"],
  sent: ["answered", "extended", "ended"],
  answered: ["extended", "ended"],
  extended: ["answered", "extended", "ended"],
  ended: [],
};

/** States in which days run out. */
export const runningStates = ["sent", "answered", "extended"] as const satisfies readonly PreservationState[];
