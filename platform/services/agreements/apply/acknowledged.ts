import type { EnvelopeId } from "@suar/domain";
import { acknowledgementSchema } from "../acknowledgement.ts";
import { isReached } from "../partner-queries.ts";
import { recordAnswer } from "../record-answer.ts";
import type { Apply } from "./apply.ts";

/** The partner's answer, when it came as an envelope of its own: by file, or delivered later. */
export const applyAcknowledgement: Apply = async ({ tx, desk, partner, envelope, content, now }) => {
  const { data } = acknowledgementSchema.safeParse(content);
  if (data === undefined) return "content_unreadable";
  await recordAnswer(
    tx,
    partner,
    data.envelope as EnvelopeId,
    { ...data, partnerTime: envelope.issued, isReached: isReached(partner, desk) },
    now,
  );
  return null;
};
