/**
 * A voice of the device itself for a language; undefined where there is none. Voices that speak over the internet are
 * passed over: they would send the words away.
 */
export function findVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  const names = language === "fil" ? ["fil", "tl"] : [language];
  const isOf = (voice: SpeechSynthesisVoice): boolean =>
    names.some((name) => voice.lang.toLowerCase().split(/[-_]/)[0] === name);
  return speechSynthesis.getVoices().find((voice) => voice.localService && isOf(voice));
}

/** Calls back when the list of voices comes or changes; the browser fills it after the page has begun. */
export function watchVoices(onChange: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", onChange);
  return () => speechSynthesis.removeEventListener("voiceschanged", onChange);
}

/** Reads sentences aloud, one after the other; the returned function stops it. */
export function speak(sentences: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  speechSynthesis.cancel();
  const utterances = sentences.map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    return utterance;
  });
  const last = utterances.at(-1);
  if (last === undefined) return () => undefined;
  last.onend = onEnd;
  for (const utterance of utterances) speechSynthesis.speak(utterance);
  return () => {
    last.onend = null;
    speechSynthesis.cancel();
  };
}
