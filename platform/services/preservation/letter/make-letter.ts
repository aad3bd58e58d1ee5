import type { PreservationContent } from "@suar/domain";
import type { Translator } from "@suar/i18n";

/** What a letter is made of. */
export interface LetterGiven {
  readonly platform: string;
  readonly content: PreservationContent;
  readonly synthetic: boolean;
}

/** A letter in one language, before it is written as a page or as text. Values come from people, sentences from us. */
export interface Letter {
  readonly title: string;
  readonly head: readonly (readonly [name: string, value: string])[];
  readonly sentences: readonly string[];
  readonly lists: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly foot: readonly (readonly [name: string, value: string])[];
  readonly notices: readonly string[];
}

/**
 * The letter of a request. It names accounts and posts and claims nothing about anybody.
 * Shapes: days are written as ISO 8601, which no reader takes for another. Errors: none.
 */
export function makeLetter({ platform, content, synthetic }: LetterGiven, { t }: Translator): Letter {
  const { accounts, posts, from, until, days, basis, basisWords, office, signedBy, replyTo, reference, date } = content;
  return {
    title: t("letter.title"),
    head: [
      [t("letter.to"), platform],
      [t("letter.from"), office],
      [t("letter.date"), date],
      ...(reference === "" ? [] : [[t("letter.reference"), reference] as const]),
      [t("letter.period"), `${from} – ${until}`],
      [t("letter.basis"), [t(`preservationBasis.${basis}`), basisWords].filter(Boolean).join(": ")],
    ],
    sentences: [t("letter.ask", { days }), t("letter.what"), t("letter.keepOnly"), t("letter.copy"), t("letter.quiet")],
    lists: [
      { name: t("letter.accounts"), values: accounts },
      { name: t("letter.posts"), values: posts },
    ].filter(({ values }) => values.length > 0),
    foot: [
      [t("letter.answer"), replyTo],
      [t("letter.signed"), signedBy],
    ],
    notices: [t("letter.noClaim"), t("notice.unofficial"), ...(synthetic ? [t("notice.synthetic")] : [])],
  };
}
