import type { Sourced } from "./sourced.ts";

/** Whether the person was a child when the picture was taken. Not knowing counts as a child. */
export const agesAtPicture = ["adult", "child", "unknown"] as const;
export type AgeAtPicture = (typeof agesAtPicture)[number];

/** A site that takes hashes of intimate pictures and gives them to platforms. It computes them itself, on the person's device. */
export interface HashService {
  readonly id: "stopncii" | "takeitdown";
  /** As its own makers call it. */
  readonly name: string;
  readonly address: string;
  /** Languages of ours in which a source names it (ISO 639-3). */
  readonly languages: readonly string[];
  /** Who it says takes its hashes, with the day of that list. */
  readonly platforms: readonly string[];
  readonly platformsFrom: Sourced;
  /** Who may use it and how. */
  readonly rules: Sourced;
  /** Which hashes it is known to make, each with where that was read. Empty: its makers do not say. */
  readonly hashes: readonly (Sourced & { readonly of: "picture" | "video"; readonly kind: string })[];
}

const checked = "2026-11-22";
const partnerNews =
  "https://swgfl.org.uk/magazine/stopncii-announces-photodna-integration-and-niantic-as-new-industry-partner/";

const hashServices = {
  stopncii: {
    id: "stopncii",
    name: "StopNCII.org",
    address: "https://stopncii.org/",
    languages: ["eng"],
    platforms: [
      "Facebook",
      "Instagram",
      "TikTok",
      "Bumble",
      "Reddit",
      "OnlyFans",
      "Aylo (Pornhub)",
      "Threads",
      "Snapchat",
      "Niantic",
    ],
    platformsFrom: {
      sourceUrl: partnerNews,
      sourceDate: "2024-03-13",
      checked,
    },
    rules: { sourceUrl: "https://stopncii.org/faq/", checked },
    hashes: [
      { of: "picture", kind: "PDQ", sourceUrl: partnerNews, sourceDate: "2024-03-13", checked },
      { of: "picture", kind: "PhotoDNA", sourceUrl: partnerNews, sourceDate: "2024-03-13", checked },
      {
        of: "video",
        kind: "MD5",
        sourceUrl:
          "https://www.besthub.dev/articles/can-meta-s-new-hash-based-tool-really-stop-revenge-porn-d77933234c8b",
        checked,
      },
    ],
  },
  takeitdown: {
    id: "takeitdown",
    name: "Take It Down",
    address: "https://takeitdown.ncmec.org/",
    languages: ["eng", "ind", "ara", "khm"],
    platforms: [
      "Facebook",
      "Instagram",
      "Threads",
      "TikTok",
      "Pornhub",
      "OnlyFans",
      "Clips4Sale",
      "Yubo",
      "Snapchat",
      "Redgifs",
    ],
    platformsFrom: {
      sourceUrl: "https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/",
      sourceDate: "2024-02",
      checked,
    },
    rules: { sourceUrl: "https://takeitdown.ncmec.org/faq/", checked },
    hashes: [],
  },
} as const satisfies Record<HashService["id"], HashService>;

/** Every site, for whoever lists or checks them. */
export const allHashServices: readonly HashService[] = Object.values(hashServices);

/**
 * The site for a picture of that age. Under 18, and whoever does not know, belong to the one for children: it takes them at
 * any age of today, and the one for adults must not. Errors: none. Source: both sites' questions and answers.
 */
export const serviceFor = (age: AgeAtPicture): HashService =>
  age === "adult" ? hashServices.stopncii : hashServices.takeitdown;
