import { useMutation } from "@tanstack/react-query";
import { ImageUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FingerprintList } from "./fingerprint-list.tsx";
import { hashFile } from "./hash-file.ts";
import type { Told } from "./steps.ts";

interface PictureStepProps {
  readonly told: Told;
  readonly onTell: (more: Partial<Told>) => void;
  readonly onGoOn: () => void;
}

const limits = ["can", "changed", "reach", "own"] as const;

/** The hash of a picture or video, computed in this page. The file is read once, never shown and never sent. */
export function PictureStep({ told, onTell, onGoOn }: PictureStepProps) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { fingerprints, age } = told;
  const hashing = useMutation({
    mutationFn: hashFile,
    networkMode: "always",
    onSuccess: (made) => {
      const isNew = made !== undefined && fingerprints.every(({ hash }) => hash !== made.hash);
      if (isNew) onTell({ fingerprints: [...fingerprints, made] });
    },
  });
  const isUnread = hashing.error !== null || (hashing.isSuccess && hashing.data === undefined);
  return (
    <>
      <p>{t("imageHelp.picture.about")}</p>
      <p>{t(age === "adult" ? "imageHelp.picture.adult" : "imageHelp.picture.child")}</p>
      <div>
        <Button
          look={fingerprints.length === 0 ? "beacon" : "plain"}
          icon={<ImageUp size={16} aria-hidden="true" />}
          isPending={hashing.isPending}
          onPress={() => input.current?.click()}
        >
          {t(fingerprints.length === 0 ? "imageHelp.picture.choose" : "imageHelp.picture.another")}
        </Button>
        <input
          ref={input}
          type="file"
          accept="image/*,video/*"
          className="hidden"
          aria-label={t("imageHelp.picture.choose")}
          onChange={(event) => {
            const file = event.target.files?.item(0);
            if (file) hashing.mutate(file);
            event.target.value = "";
          }}
        />
      </div>
      {isUnread && (
        <Notice kind="attention" title={t("imageHelp.picture.unread")} isLive>
          <p>{t("imageHelp.picture.unread.how")}</p>
        </Notice>
      )}
      <FingerprintList
        fingerprints={fingerprints}
        onRemove={(gone) => onTell({ fingerprints: fingerprints.filter((each) => each !== gone) })}
      />
      <div>
        <Button look={fingerprints.length === 0 ? "plain" : "beacon"} onPress={onGoOn}>
          {t(fingerprints.length === 0 ? "imageHelp.picture.without" : "imageHelp.goOn")}
        </Button>
      </div>
      <Disclosure summary={t("imageHelp.limits")}>
        <ul className="flex list-disc flex-col gap-2 ps-5 text-small">
          {limits.map((limit) => (
            <li key={limit}>{t(`imageHelp.limits.${limit}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
