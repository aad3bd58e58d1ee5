import type { Labels } from "../code-list.ts";
import type { PalermoAct, PalermoMeans } from "../palermo.ts";
import type { AiFunction } from "./codes.ts";

/** What a card says in its own words, and what those words are in the definition. `exploitation` is no act there but the purpose. */
export interface CapabilityCard {
  readonly labels: Labels;
  readonly acts: readonly ("recruitment" | "transportation" | "exploitation")[];
  readonly means: readonly ("fraud_or_deception" | "deception" | "psychological_coercion" | "reputational_harm")[];
  readonly palermo: {
    readonly acts: readonly PalermoAct[];
    readonly means: readonly PalermoMeans[];
    readonly isPurpose: boolean;
  };
}

/**
 * The three capabilities of the policy brief, with its own words for acts and means kept beside the definition's.
 * Source: OSCE and Regional Support Office of the Bali Process, policy brief on artificial intelligence and trafficking (2024),
 * figures 4 to 6.
 */
export const capabilityCards = {
  translation: {
    labels: {
      en: "Translation of text and speech in real time",
      id: "Penerjemahan teks dan ucapan secara langsung",
      ar: "ترجمة النص والكلام فوريًا",
      km: "ការបកប្រែអត្ថបទ និងសំដីភ្លាមៗ",
    },
    acts: ["recruitment", "exploitation"],
    means: ["fraud_or_deception", "psychological_coercion"],
    palermo: { acts: ["recruitment"], means: ["fraud", "deception", "other_coercion"], isPurpose: true },
  },
  publications: {
    labels: {
      en: "Publications, adverts and personas",
      id: "Terbitan, iklan, dan persona",
      ar: "منشورات وإعلانات وشخصيات",
      km: "ការផ្សព្វផ្សាយ ការផ្សាយពាណិជ្ជកម្ម និងបុគ្គលប្រឌិត",
    },
    acts: ["recruitment", "exploitation"],
    means: ["fraud_or_deception"],
    palermo: { acts: ["recruitment"], means: ["fraud", "deception"], isPurpose: true },
  },
  deepfakes: {
    labels: { en: "Deepfake media", id: "Media deepfake", ar: "وسائط مزيفة عميقًا", km: "មេឌៀក្លែងបន្លំជ្រៅ" },
    acts: ["recruitment", "transportation", "exploitation"],
    means: ["psychological_coercion", "reputational_harm", "deception"],
    palermo: { acts: ["recruitment", "transportation"], means: ["other_coercion", "deception"], isPurpose: true },
  },
} as const satisfies Readonly<Record<string, CapabilityCard>>;
export type CapabilityCardId = keyof typeof capabilityCards;

/** The card that speaks of a function; `undefined` where none of the three does. */
export const cardOfFunction: Readonly<Record<AiFunction, CapabilityCardId | undefined>> = {
  translation_realtime: "translation",
  translation_text: "translation",
  chat_automation: "translation",
  voice_clone: "translation",
  detection_evasion: "translation",
  advert_text: "publications",
  advert_image: "publications",
  persona_profile: "publications",
  targeting_profiling: "publications",
  deepfake_image: "deepfakes",
  deepfake_video_live: "deepfakes",
  deepfake_video_recorded: "deepfakes",
  document_forgery: "deepfakes",
  csam_synthetic: "deepfakes",
  intimate_image_synthetic: "deepfakes",
  laundering: "deepfakes",
  surveillance_control: undefined,
  unknown: undefined,
};
