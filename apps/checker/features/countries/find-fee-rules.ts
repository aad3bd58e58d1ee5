import { type Corridor, type FeeFinding, findFeeRule, type IsoDate } from "@suar/domain/recruitment";

/** The fee rules of the country that somebody comes from and of the one where the job is, on a day. */
export function findFeeRules(corridor: Corridor, day: IsoDate): readonly FeeFinding[] {
  const { origin, destination } = corridor;
  return [
    ...(origin === undefined ? [] : [findFeeRule(corridor, day, "origin")]),
    ...(destination === undefined || destination === origin ? [] : [findFeeRule(corridor, day, "destination")]),
  ];
}
