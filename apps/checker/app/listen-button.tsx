import { useEffect, useRef, useState } from "preact/hooks";
import { findVoice, speak, watchVoices } from "../device/speak.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "./words.ts";

interface ListenButtonProps {
  readonly sentences: readonly string[];
}

/** Reads the page's own sentences aloud; it is not there where the device has no voice of its own for the language. */
export function ListenButton({ sentences }: ListenButtonProps) {
  const { say, locale } = useWords();
  const [voice, setVoice] = useState(() => findVoice(locale));
  const [isSpeaking, setSpeaking] = useState(false);
  const stopRef = useRef<() => void>(() => undefined);
  useEffect(() => {
    const look = (): void => setVoice(findVoice(locale));
    look();
    const unwatch = watchVoices(look);
    return () => {
      unwatch();
      stopRef.current();
      setSpeaking(false);
    };
  }, [locale]);
  if (voice === undefined) return null;
  const toggle = (): void => {
    if (isSpeaking) stopRef.current();
    else stopRef.current = speak(sentences, voice, () => setSpeaking(false));
    setSpeaking(!isSpeaking);
  };
  return (
    <Button look="quiet" onPress={toggle}>
      <Icon name="listen" />
      {say(isSpeaking ? "app.listen-stop" : "app.listen")}
    </Button>
  );
}
