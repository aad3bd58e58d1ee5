import type { Campaign } from "@suar/domain";
import type { TextMark } from "../../ui/segment-text.ts";

/** Made-up adverts in which marks overlap, turn direction and hide. Nobody and no number in them is real. */
export const englishAdvert =
  "Customer service in Bangkok, free ticket, no visa needed. Write to T\u200Bele\u200Bgram @goodjob";
export const englishMarks: readonly TextMark[] = [
  { key: "ticket", kind: "indicator", start: 29, end: 56, label: "Free ticket" },
  { key: "visa", kind: "indicator", start: 42, end: 56, label: "No visa" },
  { key: "hidden", kind: "disguise", start: 67, end: 77, label: "Invisible characters" },
  { key: "handle", kind: "entity", start: 67, end: 86, label: "Telegram" },
];
export const arabicAdvert = "مطلوب موظف خدمة عملاء في بانكوك، تذكرة مجانية، تواصل عبر LINE goodjob \u202Eturned\u202C";
export const arabicMarks: readonly TextMark[] = [
  { key: "ticket", kind: "indicator", start: 33, end: 45, label: "Free ticket" },
  { key: "handle", kind: "entity", start: 57, end: 69, label: "LINE" },
];
export const khmerAdvert = "ត្រូវការបុគ្គលិកបម្រើអតិថិជននៅបាងកក សំបុត្រយន្តហោះឥតគិតថ្លៃ មិនត្រូវការទិដ្ឋាការ";
export const khmerMarks: readonly TextMark[] = [
  { key: "ticket", kind: "indicator", start: 36, end: 61, label: "Free ticket" },
];
export const longWord = "Verantwortungsbewusstseinserweiterungsmaßnahmenbeauftragtenstellvertretung";

export const template: Pick<Campaign, "template" | "slots"> = {
  template: [
    { kind: "text", text: "We need " },
    { kind: "slot", slot: 0 },
    { kind: "text", text: " in Bangkok. Call " },
    { kind: "slot", slot: 1 },
  ],
  slots: [
    { slot: 0, name: "text", type: "text", values: [{ value: "customer service", count: 9 }], distinct: 3, filled: 1 },
    { slot: 1, name: "phone", type: "phone", values: [{ value: "+66 81 000 0001", count: 4 }], distinct: 6, filled: 1 },
  ],
};
