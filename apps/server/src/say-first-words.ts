import type { LocaleCode } from "@suar/domain";
import { createTranslator } from "@suar/i18n";
import type { FirstWords } from "@suar/services/node";

/** The link with which the first person claims a node. The token stands behind #, so no proxy or log ever sees it. */
export const claimLink = (url: string, token: string): string => `${url}/claim#${token}`;

/** Tells the person at the terminal where the node is, and once what only they may know. */
export async function sayFirstWords(
  { url, words, locale }: { readonly url: string; readonly words: FirstWords; readonly locale: LocaleCode },
  say: (line: string) => void,
): Promise<void> {
  const { t } = await createTranslator(locale);
  if (words.backupIdentity !== undefined) {
    say(t("server.backupIdentity", { identity: words.backupIdentity }));
  }
  if (words.claimToken !== undefined) say(t("server.claim", { link: claimLink(url, words.claimToken) }));
  say(t("server.ready", { url }));
}
