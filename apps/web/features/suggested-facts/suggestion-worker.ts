import { createPostReader, type PhraseLanguage, type PostReader } from "@suar/text/finder";
import { languagesOf, loadPhrases } from "./load-phrases.ts";
import { readSuggestions } from "./read-suggestions.ts";
import type { SuggestionAnswer, SuggestionCall } from "./suggestion.ts";

// Word lists take up to a second to make ready: away from the page, typing never waits for them.
const known = new Set<PhraseLanguage>();
let read: PostReader | undefined;
let newest = 0;

async function answer({ number, text }: SuggestionCall): Promise<void> {
  const languages = [...new Set([...known, ...languagesOf(text)])];
  if (read === undefined || languages.length > known.size) {
    const packs = await loadPhrases(languages);
    for (const language of languages) known.add(language);
    read = createPostReader(packs);
  }
  if (number !== newest) return;
  const said: SuggestionAnswer = { number, suggestions: readSuggestions(read, text) };
  postMessage(said);
}

addEventListener("message", ({ data }: MessageEvent<SuggestionCall>) => {
  newest = data.number;
  // Without a line the lists cannot be fetched; the next text asks again.
  answer(data).catch(() => undefined);
});
