/** One word list of Tesseract and what is kept of it. */
export interface WordList {
  /** Name of the list: the code of the language data it comes from. */
  readonly list: string;
  /** Code under which the sample is kept: ours for a language that is told, the list's for another. */
  readonly code: string;
  readonly script: string;
  /** Shape of a word in the language; keeps out English words in a list gathered from the web. */
  readonly spelling?: RegExp;
  /** One of the languages that only teach "another language". */
  readonly other: boolean;
}

// The Tongan list holds Samoan words too; those have no k, h or ng.
const tongan = /^(?=.*(?:[kh]|ng))(?:(?:ng|[fhklmnpstvʻ'’])?[aeiouāēīōū])+$/u;
const maori = /^(?:(?:ng|wh|[hkmnprtw])?[aeiouāēīōū])+$/u;

// Letters of Arabic and Kurdish that Uyghur does without.
const uyghur = /^[^\u064b-\u0655\u0670\u0671\u0629\u062b\u062d\u0630\u0635-\u0639\u0643\u0647\u0695\u06b5\u06ce]+$/u;
const unpointed = /^[^\u064b-\u0655\u0670\u0671]+$/u;

function lists(script: string, other: boolean, names: string, spelling?: RegExp): WordList[] {
  return names.split(" ").map((name) => {
    const [list = "", code = list] = name.split(":");
    return { list, code, script, other, ...(spelling === undefined ? {} : { spelling }) };
  });
}

/** Every list that is used. */
export const wordLists: readonly WordList[] = [
  ...lists("Latin", false, "ton", tongan),
  ...lists("Latin", false, "mri", maori),
  ...lists("Latin", false, "eng ind msa jav sun fil ceb vie fra spa por deu uzb tur swa:swa yor kmr"),
  ...lists(
    "Latin",
    true,
    "afr aze bos bre cat ces cos cym dan epo est eus fao fin fry gla gle glg hat hrv hun isl ita",
  ),
  ...lists("Latin", true, "lat lav lit ltz mlt nld nor oci pol que ron slk slv sqi srp_latn swe"),
  ...lists("Cyrillic", false, "rus ukr mon kaz kir tgk uzb_cyrl"),
  ...lists("Cyrillic", true, "bel bul mkd srp aze_cyrl"),
  ...lists("Arabic", false, "ara fas urd pus snd", unpointed),
  ...lists("Arabic", false, "uig", uyghur),
  ...lists("Devanagari", false, "hin nep mar"),
  ...lists("Devanagari", true, "san"),
  ...lists("Tibetan", false, "bod dzo"),
  ...lists("Ethiopic", false, "amh"),
  ...lists("Ethiopic", true, "tir"),
  ...lists("Myanmar", false, "mya"),
  ...lists("Bengali", false, "ben asm"),
];
