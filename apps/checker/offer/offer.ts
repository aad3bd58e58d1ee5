import type { Span, Strength } from "@suar/domain";
import type { Answers } from "../knowledge/flags-of-answers.ts";
import type { FactKind } from "./fact-kinds.ts";

/** What a person corrected, as they wrote it; an empty text says that the offer names nothing of the kind. */
export type Corrections = Readonly<Partial<Record<FactKind, string>>>;

/** An offer as it was put in. It lives in the memory of the page and nowhere else. */
export interface Offer {
  readonly text: string;
  readonly corrections: Corrections;
  /** The ten questions that were answered. */
  readonly answers: Answers;
}

/** An offer of which nothing is known yet. */
export const emptyOffer: Offer = { text: "", corrections: {}, answers: {} };

/** Where the words of a sign stand: in the offer, or in what the person wrote in a correction. */
export interface SignPlace extends Span {
  readonly origin: "offer" | "correction";
  /** The words themselves. */
  readonly words: string;
}

/** A warning sign: a reason to ask, never a verdict. */
export interface Sign {
  /** Id of the indicator; its sentence is `flag.<id>` of the checker's words. */
  readonly id: string;
  readonly strength: Strength;
  /** English name of the indicator, for a sign that has no sentence yet. */
  readonly label: string;
  readonly source: string;
  /** Empty for a sign that comes from the ten questions. */
  readonly places: readonly SignPlace[];
}

/** Something the offer says about a fact, in its own words. */
export interface Fact {
  readonly words: string;
  /** The engine's normal form, as in `Entity`; undefined where only words tell the fact. */
  readonly value?: string;
}

/** What the page reads in an offer. */
export interface OfferReading {
  readonly facts: Readonly<Record<FactKind, readonly Fact[]>>;
  /** The strongest first. An empty list says nothing about the offer. */
  readonly signs: readonly Sign[];
  /** True when only the first part of a very long text was read. */
  readonly isCut: boolean;
  /** True when most words sell something or offer a service: such a text is no job to be checked. */
  readonly isService: boolean;
  /** True when no sign was found and the text is in none of the languages whose signs the page knows. */
  readonly isOtherLanguage: boolean;
}
