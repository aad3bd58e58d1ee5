import type { Judged } from "./measure-ranking.ts";

/** Turns a score into a share: 1 / (1 + exp(-(slope x score + intercept))). */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** The calibrated share for a score. Units: 0 .. 1. */
export const calibrate = ({ slope, intercept }: Calibration, score: number): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)));

const rounds = 100;

/**
 * Fits the curve by Newton's method with targets held a little off 0 and 1.
 * Shapes: scores of adverts that the line was not taught with. Errors: none; without both classes the curve is flat.
 * Source: Platt, "Probabilistic outputs for support vector machines", 1999; Lin, Lin and Weng, 2007.
 */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  const frauds = judged.filter(({ isFraud }) => isFraud).length;
  const honest = judged.length - frauds;
  if (frauds === 0 || honest === 0) return { slope: 0, intercept: Math.log((frauds + 1) / (honest + 1)) };
  const high = (frauds + 1) / (frauds + 2);
  const low = 1 / (honest + 2);
  let curve: Calibration = { slope: 1, intercept: Math.log((frauds + 1) / (honest + 1)) };
  for (let round = 0; round < rounds; round += 1) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-9;
    let h01 = 0;
    let h11 = 1e-9;
    for (const { score, isFraud } of judged) {
      const share = calibrate(curve, score);
      const error = share - (isFraud ? high : low);
      const spread = share * (1 - share);
      g0 += error * score;
      g1 += error;
      h00 += spread * score * score;
      h01 += spread * score;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (determinant < 1e-12) break;
    const slope = (h11 * g0 - h01 * g1) / determinant;
    const intercept = (h00 * g1 - h01 * g0) / determinant;
    // Half a step at a time keeps Newton's method from overshooting where the curve is flat.
    const pace = Math.min(1, 2 / Math.max(1e-9, Math.hypot(slope, intercept)));
    curve = { slope: curve.slope - pace * slope, intercept: curve.intercept - pace * intercept };
    if (Math.hypot(slope, intercept) < 1e-9) break;
  }
  return curve;
}
