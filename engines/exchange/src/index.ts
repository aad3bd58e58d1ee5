export {
  agreementSpan,
  checkAgreement,
  whyNotInForce,
  type AgreementAnswer,
  type Transfer,
} from "./check-agreement.ts";
export { canonicalJson } from "./canonical-json.ts";
export { cardNumber, type Sha256 } from "./card-number.ts";
export {
  clockSkewMs,
  envelopeKinds,
  referralKinds,
  envelopeLifeMs,
  envelopeRefusals,
  maxContentBytes,
  maxEnvelopeLength,
  type Envelope,
  type EnvelopeKind,
  type EnvelopeRefusal,
  type ReferralKind,
} from "./envelope.ts";
export {
  privateSealingKeySchema,
  privateSigningKeySchema,
  type NodeKeys,
  type PrivateSealingKey,
  type PrivateSigningKey,
  type SealingKey,
  type SigningKey,
} from "./keys.ts";
export {
  cardRefusals,
  nodeCardSchema,
  readCard,
  readKeptCard,
  writeCard,
  type CardReading,
  type CardRefusal,
  type NodeCard,
} from "./node-card.ts";
export { openContent } from "./seal-content.ts";
export { openEnvelope, type EnvelopeReader, type EnvelopeReading } from "./open-envelope.ts";
export { renewEnvelope } from "./renew-envelope.ts";
export { retryDelayMs } from "./retry-delay.ts";
export { signEnvelope, type EnvelopeDraft } from "./sign-envelope.ts";
