import { keyFactors, neededMeetings } from "@suar/campaigns";
import type { JoinNumbers } from "@suar/warehouse";
import type { SearchContext } from "./search-context.ts";

/** What the SQL of the joins needs of the engine and its parameters. */
export const joinNumbers = ({ parameters }: SearchContext, shapes: number): JoinNumbers => ({
  ...parameters,
  keyFactors,
  leastMeetings: neededMeetings(parameters),
  shapes,
});
