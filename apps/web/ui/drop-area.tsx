/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- Only files are dropped
   here, which is no keyboard action; the button inside does the same. */
import { FileUp } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { useWords } from "./use-words.ts";

interface DropAreaProps {
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly isDisabled?: boolean;
  /** Which files are meant, in words; default: files of adverts. */
  readonly formats?: string;
  /** What may be dropped, in words; default: a file of adverts. */
  readonly invite?: string;
}

/**
 * A place to drop one file, with a button that does the same. Plain drag events: React Aria's drop zone also moves things
 * by keyboard, which no file of the desktop can be, and brings thirty hidden sentences for it.
 */
export function DropArea({ accept, onFile, isDisabled = false, formats, invite }: DropAreaProps) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(!isDisabled);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file !== null && !isDisabled) onFile(file);
  };
  return (
    <div
      role="group"
      aria-label={t("web.drop.label")}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        "flex flex-col items-center gap-3 rounded-normal border-2 border-dashed p-8 text-center",
        isOver ? "border-link bg-link-sunk" : "border-line-strong bg-raised",
      )}
    >
      <FileUp size={32} aria-hidden="true" className="text-ink-soft" />
      <p className="text-lead">{isOver ? t("web.drop.release") : (invite ?? t("web.drop.invite"))}</p>
      <Button look="beacon" isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {t("web.drop.choose")}
      </Button>
      <p className="max-w-text text-small text-ink-soft">{formats ?? t("web.drop.formats")}</p>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="hidden"
        aria-label={t("web.drop.choose")}
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}
