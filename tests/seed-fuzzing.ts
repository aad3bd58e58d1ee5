import fc from "fast-check";

// Every run of the tests tries the same values, so that a red run is red again; `npm run soak -- fuzz` tries others.
const { SUAR_FUZZ_SEED: seed = "20261121", SUAR_FUZZ_RUNS: runs = "100" } = process.env;
fc.configureGlobal({ seed: Number(seed), numRuns: Number(runs) });
