export { distinctKeys } from "../advert-features.ts";
export { readModelWords } from "../read-model-words.ts";
export { buildCorpus, type Corpus, type CorpusAdvert, type LabelledAdvert } from "./build-corpus.ts";
export { cleanAdvert } from "./clean-advert.ts";
export { type Calibration, calibrate, fitCalibration } from "./fit-calibration.ts";
export { dealGroupedFolds } from "./grouped-folds.ts";
export { averagePrecision, type Judged, ratesAt, thresholdFor } from "./measure-ranking.ts";
export { scoreOnLine } from "./train-advert-line.ts";
export { type TrainedAdvertModel, trainWithThreshold } from "./train-with-threshold.ts";
