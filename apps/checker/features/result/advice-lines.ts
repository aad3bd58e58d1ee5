/** Advice in the order of its weight: MTV EXIT's three keys first, then what practice adds. */
export const adviceLines = [
  "advice.three-people",
  "advice.papers",
  "advice.money",
  "advice.time",
  "advice.contract",
  "advice.visa",
  "advice.office",
  "advice.word",
] as const;
