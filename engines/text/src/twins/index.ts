export { compareTwins } from "./compare-twins.ts";
export { type Concept, concepts, type ConceptWords } from "./concepts.ts";
export { countFactBits, type FactBits, usualFactBits } from "./fact-bits.ts";
export { findTwinCandidates } from "./find-twin-candidates.ts";
export { findTwins, type TwinPair, twinThreshold } from "./find-twins.ts";
export { makeTwinVector } from "./make-twin-vector.ts";
