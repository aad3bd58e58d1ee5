import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const en: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "free (air|plane|flight|airplane|bus|travel|) ticket[s]",
      "free flight[s]",
      "free airfare",
      "(ticket|tickets|airfare|flight|flights) (is|are|will be|) (free|covered|provided|paid by company|paid by us)",
      "company (pays|covers|provides|will pay|will cover) [your|the|for|for your] (flight|ticket|tickets|airfare|air ticket|plane ticket)",
      "we (pay|cover|provide|book) [for|your|the] (flight|ticket|tickets|airfare|air ticket|plane ticket)",
    ],
    "no-visa-needed": [
      "(no|without) (visa|work visa|work permit|working visa) (needed|required|necessary|)",
      "(visa|work permit|work visa) (is|) not (needed|required|necessary)",
      "(do not|don t|dont) need [a] (visa|work permit|work visa)",
      "no need [a|for] visa",
    ],
    "tourist-visa-for-work": [
      "(work|working|job|enter|go|travel|fly) (on|with|using) [a] (tourist|visit|visitor|tour) visa",
      "(tourist|visit) visa (first|then|will be converted|converted|convert to|converted to|converted into) [a] [work|working|employment]",
      "enter as [a] tourist",
    ],
    "border-transfer": [
      "(pick you up|pick up|picked up|meet you) (at|from) [the] (border|bangkok airport|suvarnabhumi|airport in bangkok)",
      "(driver|car|van) will (pick you|take you) (up|to) [at|from|] [the] border",
      "(cross|crossing) [the] (river|border) [at night|by boat|to the company]",
      "(via|through|fly to) bangkok (then|and then|to) (myanmar|cambodia|laos|mae sot|poipet)",
    ],
    "leave-at-once": [
      "(fly|depart|leave|departure) (immediately|asap|this week|tomorrow|tonight|within 3 days)",
      "immediate departure",
      "fast deployment",
    ],
    "passport-not-needed": [
      "(no|without) passport (needed|required|necessary|ok|okay|can go|no problem)",
      "(do not|don t|dont) (need|have) [a] passport [ok|no problem|is fine]",
      "passport not (needed|required)",
    ],
    "typing-test": [
      "typing (test|speed test|exam)",
      "(test|check) [of|your] typing speed",
      "typing speed (of|min|minimum|at least|more than) (25|30|35|40|45|50)",
    ],
    "no-experience-needed": [
      "no (experience|qualification|qualifications|degree) (needed|required|necessary)",
      "experience (is|) not (needed|required|necessary)",
    ],
    "board-and-lodging-free": [
      "free (food and accommodation|accommodation and food|accommodation|lodging|room and board|meals and lodging|hostel|dormitory|dorm)",
      "(food|meals) and (accommodation|lodging|dormitory) (provided|free|included)",
    ],
    "messenger-only": [
      "(whatsapp|telegram|wechat|line|viber|zalo|signal|messenger|dm|pm|inbox|text) only",
      "only (on|via|by|through) (whatsapp|telegram|wechat|line|viber|zalo|signal|messenger|dm|inbox)",
      "(no calls|no call) (only|just) (whatsapp|telegram|text)",
    ],
    "online-gambling-work": [
      "online (gambling|betting|casino) (company|customer service|agent|agents|staff|admin|operator|site|marketing)",
      "casino (call center|call centre|online staff|chat support)",
      "(admin|cs) (judi|slot) online",
    ],
    "scam-work-named": [
      "(love|romance|crypto|investment) scam (team|worker|workers|agent|agents|operator|company|job)",
      "pig butchering (job|team|company|operator)",
      "(chat|chatting) with (customers|clients) (on|via) [fake|dating] (dating apps|fake profiles|fake accounts)",
      "(scam|scamming) (company|compound) (hiring|is hiring|job|jobs)",
      "(ai|real) model (for|video call) (customers|clients|crypto)",
    ],
    "closed-management": [
      "(live|work|stay|living|working) (in|inside) [the] compound",
      "(closed|gated) (compound|park|campus) (management|with security|with guards)",
      "all (facilities|needs) inside the (compound|park)",
    ],
    "told-to-hide": [
      "(do not|don t|dont|never) tell [your] (family|parents|mother|husband|wife|friends|anyone at home)",
      "keep (it|this) (secret|a secret) from [your] (family|parents|friends)",
      "without telling your (family|parents)",
    ],
    "told-to-lie-at-border": [
      "tell [the] (immigration|officer|officers|customs|airport officer) [officer|officers] [that] (you are|you re|youre|you|it is|its) (a tourist|on vacation|on holiday|going on vacation|going on holiday|visiting|for tourism|a holiday)",
      "(say|pretend) (you are|you re|to be) (a tourist|tourists|on holiday|on vacation)",
      "(pose|posing) as [a] tourist[s]",
    ],
  },
  counters: {
    "no-visa-needed": [
      "no visa (sponsorship|assistance|support|transfer|is|will be)",
      "without visa (sponsorship|support)",
      "no work permit sponsorship",
      "(without|no) visa card",
    ],
  },
};
