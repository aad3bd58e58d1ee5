import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const en: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(cross|enter|crossing) [the] (border|country) (illegally|without documents|without papers|without passport|through the jungle|by the river|through natural routes)",
      "(smuggle|smuggled|smuggling) (you|people|us|them|me) (across|over|into|through) [the] (border|thailand|malaysia|myanmar|cambodia|laos|country|river)",
      "(natural|unofficial|illegal) (crossing|border route|border crossing|border channel)",
    ],
    "pay-on-arrival": [
      "pay (after|upon|on|when you) (arrival|arrive|arriving|reach|reaching) (in|at|there|malaysia|thailand|australia|the destination|destination)",
      "guaranteed (passage|arrival|crossing)",
    ],
    "papers-made-to-order": [
      "(buy|sell|selling|order|get) [a] (fake|real|registered|genuine) (passport|passports|visa|entry stamp|id card)",
      "(visa|passport) (guaranteed|without interview|100 guaranteed)",
      "(entry|exit) stamp[s] (without|arranged|for sale|service)",
    ],
  },
  counters: {
    "irregular-crossing": ["illegal crossing (is|of|and)"],
  },
};
