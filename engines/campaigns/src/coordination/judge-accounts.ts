import { choiceBits } from "./chance-bits.ts";
import { createEvidence, type Evidence, type EvidenceRules } from "./weigh-evidence.ts";
import type { ShareIndex } from "./index-shares.ts";

/** A group as it stands when no account wants in or out. */
export interface GroupJudgement {
  readonly members: ReadonlyMap<number, Evidence>;
  /** Half the members' bits (each stands beside another) less the bits it takes to name them among all accounts. */
  readonly bits: number;
}

const mostRounds = 12;

/**
 * Lets accounts in and out of a group until each member's own evidence pays for naming it, then weighs the whole.
 * Shapes: `part` holds account numbers; the group may end empty. Source: description length, as in the judgement of
 * campaigns: what is said of a group must cost more without the group than naming it costs.
 */
export function createAccountJudge(
  index: ShareIndex,
  rules: EvidenceRules & { readonly marginBits: number },
): (part: readonly number[]) => GroupJudgement {
  const all = index.accountNames.length;
  const naming = Math.log2(all) + rules.marginBits / 2;
  const weigh = createEvidence(index, rules);
  return (part) => {
    let members: ReadonlyMap<number, Evidence> = new Map();
    let wanted = new Set(part);
    for (let round = 0; round < mostRounds && wanted.size > 1; round++) {
      members = new Map([...weigh(wanted)].filter(([, { bits }]) => bits >= naming));
      const isSame = members.size === wanted.size && [...members.keys()].every((account) => wanted.has(account));
      if (isSame) break;
      wanted = new Set(members.keys());
    }
    const sum = [...members.values()].reduce((bits, evidence) => bits + evidence.bits, 0);
    return { members, bits: sum / 2 - choiceBits(all, members.size) };
  };
}
