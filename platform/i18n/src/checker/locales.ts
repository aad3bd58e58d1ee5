/** Languages that the offer checker speaks (BCP 47). */
export const checkerLocaleCodes = [
  "en",
  "id",
  "ms",
  "th",
  "vi",
  "km",
  "lo",
  "my",
  "fil",
  "zh",
  "hi",
  "bn",
  "ne",
  "si",
  "ta",
  "ur",
] as const;
export type CheckerLocaleCode = (typeof checkerLocaleCodes)[number];

/** What a page must know to show a language and to offer it to somebody who reads no other. */
export interface CheckerLocale {
  /** The language's own name, in its own script. */
  readonly endonym: string;
  readonly direction: "ltr" | "rtl";
  /** BCP 47, for `lang`, `Intl` and speech; digits 0-9, which phones show in every script. */
  readonly tag: string;
}

export const checkerLocales: Readonly<Record<CheckerLocaleCode, CheckerLocale>> = {
  en: { endonym: "English", direction: "ltr", tag: "en" },
  id: { endonym: "Bahasa Indonesia", direction: "ltr", tag: "id" },
  ms: { endonym: "Bahasa Melayu", direction: "ltr", tag: "ms" },
  th: { endonym: "ไทย", direction: "ltr", tag: "th-u-nu-latn-ca-gregory" },
  vi: { endonym: "Tiếng Việt", direction: "ltr", tag: "vi" },
  km: { endonym: "ខ្មែរ", direction: "ltr", tag: "km-u-nu-latn" },
  lo: { endonym: "ລາວ", direction: "ltr", tag: "lo-u-nu-latn" },
  my: { endonym: "မြန်မာ", direction: "ltr", tag: "my-u-nu-latn" },
  fil: { endonym: "Filipino", direction: "ltr", tag: "fil" },
  zh: { endonym: "简体中文", direction: "ltr", tag: "zh-Hans" },
  hi: { endonym: "हिन्दी", direction: "ltr", tag: "hi-u-nu-latn" },
  bn: { endonym: "বাংলা", direction: "ltr", tag: "bn-u-nu-latn" },
  ne: { endonym: "नेपाली", direction: "ltr", tag: "ne-u-nu-latn" },
  si: { endonym: "සිංහල", direction: "ltr", tag: "si" },
  ta: { endonym: "தமிழ்", direction: "ltr", tag: "ta-u-nu-latn" },
  ur: { endonym: "اردو", direction: "rtl", tag: "ur-u-nu-latn" },
};
