import type { CopyDocument } from "@suar/domain";
import { pinLength } from "@suar/domain/copy-limits";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fetchSealedCopy } from "../../api/copies.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { type CopyKeys, copyKeys, openSealed } from "./copy-keys.ts";

/** A copy that this phone opened; it lives in the page's memory only. */
export interface OpenedCopy {
  readonly document: CopyDocument;
  readonly keys: CopyKeys;
  readonly answersLeft: number;
}

interface OpenCopyFormProps {
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly onOpen: (opened: OpenedCopy) => void;
}

/** Opens the copy here: the PIN and the paper's secret never leave the phone. */
export function OpenCopyForm({ secret, onOpen }: OpenCopyFormProps) {
  const t = useWords();
  const [pin, setPin] = useState("");
  const [isTried, setTried] = useState(false);
  const opening = useMutation({
    mutationFn: async (digits: string): Promise<OpenedCopy> => {
      const keys = await copyKeys(secret, digits);
      const { sealed, answersLeft } = await fetchSealedCopy({ lookup: keys.lookup, proof: keys.proof });
      const document = JSON.parse(await openSealed(keys.content, sealed)) as CopyDocument;
      return { document, keys, answersLeft };
    },
    onSuccess: onOpen,
    onError: () => setPin(""),
  });
  if (!isSecureContext) {
    return (
      <Notice kind="attention" title={t("web.insecure.title")}>
        <p>{t("web.insecure.sentence")}</p>
      </Notice>
    );
  }
  const digits = digitsOf(pin);
  const isWhole = digits.length === pinLength;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isWhole && !opening.isPending) opening.mutate(digits);
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={t("copy.open.pin")}
        description={t("copy.open.pin.about")}
        value={pin}
        onChange={setPin}
        autoComplete="off"
        inputMode="numeric"
        error={isTried && !isWhole && opening.error === null ? t("copy.open.pin.short") : undefined}
        maxLength={12}
      />
      {opening.error !== null && <ErrorNotice error={opening.error} />}
      <div>
        <Button type="submit" look="beacon" isPending={opening.isPending}>
          {t("copy.open")}
        </Button>
      </div>
    </form>
  );
}

const zeros = [0x0660, 0x06f0, 0x17e0, 0x0e50, 0x1040];

/** The digits 0-9 of what was typed, also by a Khmer, Arabic, Thai or Burmese keyboard. */
const digitsOf = (text: string): string =>
  Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? sign : String(code - zero);
  })
    .join("")
    .replaceAll(/\D/g, "");
