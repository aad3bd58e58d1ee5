import type { ConversationStage } from "@suar/domain";

/**
 * The step of a conversation that an indicator shows when somebody writes it to somebody else.
 * Source: stages of online grooming after O'Connell 2003 (friendship, relationship, risk assessment, exclusivity, sexual)
 * as the PAN-2012 literature groups them; romance and investment fraud after INTERPOL's and UNODC's descriptions; Suar's own
 * assignment, to be reviewed by practitioners.
 */
export const stageOfIndicator: Readonly<Record<string, ConversationStage>> = {
  "wrong-number-opening": "approach",
  "trading-taught-by-friend": "trust",
  "guaranteed-returns": "trust",
  "mature-for-your-age": "trust",
  "marriage-abroad-for-money": "trust",
  "schooling-promised": "trust",
  "our-secret": "isolation",
  "asked-if-alone": "isolation",
  "delete-our-chat": "isolation",
  "meet-alone": "isolation",
  "cut-off-from-family": "isolation",
  "phone-taken": "isolation",
  "passport-kept": "isolation",
  "gifts-for-pictures": "demand",
  "more-pictures-demanded": "demand",
  "fee-before-withdrawal": "demand",
  "parcel-held-at-customs": "demand",
  "fee-before-contract": "demand",
  "recruitment-fee": "demand",
  "ransom-demanded": "demand",
  "identity-copy-asked": "demand",
  "bank-account-rented": "demand",
  "account-opened-for-others": "demand",
  "payments-passed-on": "demand",
  "pay-or-publish": "threat",
  "contacts-will-see": "threat",
  "recorded-secretly": "threat",
  "threat-to-publish-pictures": "threat",
  "threat-to-family": "threat",
  "threat-of-police": "threat",
  "threat-of-violence": "threat",
};
