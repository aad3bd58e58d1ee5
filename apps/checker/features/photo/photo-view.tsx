import { type CheckerLocaleCode, checkerLocaleCodes, checkerLocales } from "@suar/i18n/checker";
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../app/words.ts";
import { loadPhotoReader, type PhotoReader } from "../../device/photo-reader.ts";
import { Button, buttonLook } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { readerFiles } from "./reader-files.ts";
import { writeSize } from "./write-size.ts";

/** Props of `PhotoView`. */
export interface PhotoViewProps {
  readonly onWords: (words: string) => void;
  readonly onBack: () => void;
}

type Step =
  | { readonly kind: "choose" | "ready" | "not-loaded" | "failed" }
  | { readonly kind: "loading" | "reading"; readonly share: number };

/** Reads the words of a photo on the device, with a reader that is fetched only on a tap that names its size. */
export function PhotoView({ onWords, onBack }: PhotoViewProps) {
  const { say, locale, tag } = useWords();
  const [language, setLanguage] = useState<CheckerLocaleCode>(locale);
  const [step, setStep] = useState<Step>({ kind: "choose" });
  const readerRef = useRef<PhotoReader | undefined>(undefined);
  const forget = (): void => {
    readerRef.current?.close();
    readerRef.current = undefined;
  };
  useEffect(() => forget, []);
  const files = readerFiles[language];

  const load = async (): Promise<void> => {
    if (files === undefined) return;
    setStep({ kind: "loading", share: 0 });
    try {
      readerRef.current = await loadPhotoReader(files, (share) => setStep({ kind: "loading", share }));
      setStep({ kind: "ready" });
    } catch {
      setStep({ kind: "not-loaded" });
    }
  };
  const read = async (photo: Blob): Promise<void> => {
    setStep({ kind: "reading", share: 0 });
    try {
      const words = (await readerRef.current?.read(photo, (share) => setStep({ kind: "reading", share }))) ?? "";
      if (words === "") setStep({ kind: "failed" });
      else onWords(words);
    } catch {
      setStep({ kind: "failed" });
    }
  };
  const isReady = step.kind === "ready" || step.kind === "failed";
  const isBusy = step.kind === "loading" || step.kind === "reading";
  return (
    <div className="flex max-w-text flex-col gap-4">
      <h1 tabIndex={-1} className="text-title outline-none">
        {say("photo.title")}
      </h1>
      <p>{say("photo.hint")}</p>
      <label className="flex flex-col gap-1">
        <span className="font-semibold">{say("photo.language")}</span>
        <select
          className="rounded-normal border border-line-strong bg-raised px-2"
          value={language}
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            forget();
            setStep({ kind: "choose" });
            setLanguage(checkerLocaleCodes.find((code) => code === currentTarget.value) ?? language);
          }}
        >
          {checkerLocaleCodes.map((code) => (
            <option key={code} value={code} lang={code}>
              {checkerLocales[code].endonym}
            </option>
          ))}
        </select>
      </label>
      {files === undefined && <Notice>{say("photo.no-reader")}</Notice>}
      {files !== undefined && (step.kind === "choose" || step.kind === "not-loaded") && (
        <div>
          <Button look="beacon" onPress={() => void load()}>
            {say("photo.load", { size: writeSize(files.bytes, tag) })}
          </Button>
        </div>
      )}
      <output className="flex flex-col gap-2">
        {step.kind === "loading" && say("photo.loading", { percent: String(Math.round(step.share * 100)) })}
        {step.kind === "reading" && say("photo.reading")}
        {step.kind === "ready" && say("photo.ready")}
        {step.kind === "not-loaded" && say("photo.not-loaded")}
        {step.kind === "failed" && say("photo.failed")}
        {isBusy && <progress className="w-full" max={1} value={step.share} aria-label={say("photo.title")} />}
      </output>
      {isReady && (
        <label className={buttonLook("beacon", "self-start focus-within:outline-2")}>
          {say("photo.choose")}
          <input
            type="file"
            accept="image/*"
            className="sr-only"
            onChange={({ currentTarget }) => {
              const photo = currentTarget.files?.[0];
              if (photo !== undefined) void read(photo);
              currentTarget.value = "";
            }}
          />
        </label>
      )}
      <div>
        <Button onPress={onBack}>{say("start.back")}</Button>
      </div>
    </div>
  );
}
