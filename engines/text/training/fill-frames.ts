import type { FrameHalf, FrameSet, RegionalLanguage } from "../test-data/regional/frames/frame-set.ts";

/** The seed of the stored set. */
export const regionalSeed = 20_261_122;

const large: ReadonlySet<RegionalLanguage> = new Set(["en", "id", "th", "vi", "km", "my", "zh"]);

/** How many texts of each label one half of a language has. */
export function countTexts(language: RegionalLanguage): number {
  return large.has(language) ? 100 : 30;
}

/** One line of the regional set. */
export interface RegionalText {
  readonly id: string;
  readonly label: "scam" | "honest";
  readonly text: string;
  readonly source?: string;
  readonly frame: string;
}

type HalfName = "tuning" | "held-out";

interface Frame {
  readonly id: string;
  readonly label: RegionalText["label"];
  readonly source?: string;
  readonly text: string;
}

/**
 * The lines of one half: `count` of each label, every frame filled about equally often, no text twice.
 * @throws when a frame has too few fillings to reach the count.
 */
export function fillFrames(set: FrameSet, half: HalfName, count: number, random: () => number): RegionalText[] {
  return (["scam", "honest"] as const).flatMap((label) => {
    const frames = listFrames(set[half], `${set.language}/${half}`).filter((frame) => frame.label === label);
    const texts = new Set<string>();
    return Array.from({ length: count }, (_, n): RegionalText => {
      const frame = frames[n % frames.length];
      if (frame === undefined) throw new Error(`${set.language} ${half} has no ${label} frame`);
      const text = fillAnew(set, frame, Math.floor(n / frames.length), texts, random);
      texts.add(text);
      const { source } = frame;
      const id = `${set.language}-${half === "tuning" ? "t" : "h"}-${label}-${String(n + 1).padStart(3, "0")}`;
      return { id, label, text, ...(source === undefined ? {} : { source }), frame: frame.id };
    });
  });
}

function listFrames(half: FrameHalf, path: string): Frame[] {
  const scam = Object.entries(half.scam).flatMap(([source, texts]) => texts.map((text) => ({ source, text })));
  const name = (kind: string, n: number) => `${path}/${kind}/${String(n + 1).padStart(2, "0")}`;
  return [
    ...scam.map((frame, n) => ({ ...frame, id: name("scam", n), label: "scam" as const })),
    ...half.hard.map((text, n) => ({ text, id: name("hard", n), label: "honest" as const })),
    ...half.ordinary.map((text, n) => ({ text, id: name("ordinary", n), label: "honest" as const })),
  ];
}

const tries = 20;

function fillAnew(
  set: FrameSet,
  frame: Frame,
  round: number,
  taken: ReadonlySet<string>,
  random: () => number,
): string {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const text = fillGaps(set, frame.text, round + attempt, random);
    if (!taken.has(text)) return text;
  }
  throw new Error(`${frame.id} has too few fillings`);
}

/** The next choice of each gap in each round; once round, the gaps move by different steps and so meet anew. */
function fillGaps(set: FrameSet, text: string, round: number, random: () => number): string {
  let gap = 0;
  return text.replaceAll(/\{([^{}]*)\}/gu, (_, inside: string) => {
    gap += 1;
    if (inside === "phone") return pick(set.phones, random).replaceAll("#", () => String(Math.floor(random() * 10)));
    if (inside === "handle") return inventHandle(random);
    const choices = inside.includes("|") ? inside.split("|") : set.lists[inside];
    const turn = choices === undefined ? 0 : Math.floor(round / choices.length);
    const choice = choices?.[(round + gap + turn * gap) % choices.length];
    if (choice === undefined) throw new Error(`no list ${inside} in ${set.language}`);
    return choice;
  });
}

const handleWords = ["hr", "job", "work", "team", "boss", "anna", "lily", "kevin", "recruit", "career"] as const;

/** An account name that messengers refuse: it ends with an underscore. */
function inventHandle(random: () => number): string {
  return `@${pick(handleWords, random)}_${pick(handleWords, random)}${String(Math.floor(random() * 900) + 100)}_`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error("an empty list");
  return one;
}
