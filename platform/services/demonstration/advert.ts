import type { DemonstrationLanguage } from "./blueprints/index.ts";

/** A made-up advert. Its id begins with the mark of demonstration data (`syntheticPrefix`), as does its account. */
export interface Advert {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly posted_at: string;
  readonly account: string;
  readonly language: DemonstrationLanguage;
  /** Key of the planted ring; `null` for an honest advert. */
  readonly ring: string | null;
  /** Key of an honest advert that its agency posts again and again; `null` for a single advert. */
  readonly family: string | null;
}

/** An advert before it has its place in time and its id. `at` is milliseconds since 1970. */
export type Draft = Omit<Advert, "id" | "posted_at"> & { readonly at: number };
