export {
  type AdvertScore,
  type AdvertScores,
  advertThreshold,
  readRisk,
  scoreAdvert,
  type ScoredReading,
} from "./score-advert.ts";
export type { Counterfactual, WeighedSpan } from "./explain-advert.ts";
