import type { CampaignId } from "@suar/domain";
import { hashText, toHex } from "./hash-text.ts";

/**
 * The stable name of a campaign: 12 hexadecimal digits made from the id of its medoid record and nothing else. It
 * stays the same while the medoid does, also when members come and go; a record is the medoid of one campaign only, so
 * two campaigns of one import share a name only if 48 bits collide (1 in 5.6 million for 10,000 campaigns).
 */
export function nameCampaign(medoidId: string): CampaignId {
  const high = toHex(hashText(medoidId, 0, medoidId.length, 0x53756172));
  const low = toHex(hashText(medoidId, 0, medoidId.length, 0x63616d70));
  return (high + low.slice(0, 4)) as CampaignId;
}
