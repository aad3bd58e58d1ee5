import type { HonestJob, HonestText } from "./blueprints/index.ts";
import type { ContactPool } from "./contacts.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Random } from "./random.ts";

/** Writes one ordinary advert after another in one language, each unlike the earlier ones for the same job. */
export interface HonestWriter {
  readonly kit: HonestText;
  readonly write: (contacts: ContactPool, random: Random) => string;
}

/** So many plans are drawn for an advert; the one least like the earlier adverts is written. */
const plansToCompare = 12;

/**
 * A writer for a language. It remembers the sentences that it used, because two adverts that share most of their
 * sentences would be a campaign, and honest adverts should stand alone.
 */
export function createHonestWriter(kit: HonestText): HonestWriter {
  const earlier = new Map<HonestJob, ReadonlySet<string>[]>();
  return {
    kit,
    write: (contacts, random) => {
      const job = random.pick(kit.jobs);
      const written = earlier.get(job) ?? [];
      const plan = leastLike(written, () => planAdvert(kit, job, random));
      earlier.set(job, [...written.slice(-memory), new Set(plan)]);
      return writePlan(plan, kit, job, contacts, random);
    },
  };
}

/** Adverts of one job that are remembered: enough for thousands of adverts, and bounded. */
const memory = 60;

function leastLike(written: readonly ReadonlySet<string>[], draw: () => readonly string[]): readonly string[] {
  let best: { plan: readonly string[]; likeness: number } | undefined;
  for (let plan = 0; plan < plansToCompare; plan++) {
    const drawn = draw();
    const likeness = written.reduce((most, sentences) => Math.max(most, shareOf(drawn, sentences)), 0);
    if (best === undefined || likeness < best.likeness) best = { plan: drawn, likeness };
  }
  return best?.plan ?? draw();
}

/** Share of the plan's letters that stand in sentences of the earlier advert, 0..1. */
function shareOf(plan: readonly string[], sentences: ReadonlySet<string>): number {
  const letters = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
  return letters(plan.filter((line) => sentences.has(line))) / letters(plan);
}

function planAdvert(kit: HonestText, job: HonestJob, random: Random): string[] {
  const duties = random.shuffle(job.duties).slice(0, random.integer(1, 2));
  const rest = [
    ...sometimes(0.6, kit.hours, random),
    ...sometimes(0.7, kit.requirements, random),
    ...sometimes(0.3, kit.requirements, random),
    ...sometimes(0.75, kit.benefits, random),
    ...sometimes(0.4, kit.benefits, random),
    ...sometimes(0.8, kit.payLines, random),
  ];
  const middle = random.chance(0.5) ? [...duties, ...random.shuffle(rest)] : random.shuffle([...duties, ...rest]);
  return [random.pick(kit.openings), ...new Set(middle), random.pick(kit.applyLines)];
}

function writePlan(
  plan: readonly string[],
  kit: HonestText,
  job: HonestJob,
  contacts: ContactPool,
  random: Random,
): string {
  const fillers = {
    role: [job.role],
    employer: [random.pick(job.employer)],
    place: [random.pick(kit.places)],
    pay: job.pay,
    phone: () => contacts.phone(random, kit.phones[0]),
    email: () => contacts.email(random),
  };
  return plan.map((line) => beginLine(fillTemplate(line, fillers, random))).join(random.pick(kit.joiners));
}

const beginLine = (line: string): string => line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const sometimes = (share: number, lines: readonly string[], random: Random): string[] =>
  random.chance(share) ? [random.pick(lines)] : [];
