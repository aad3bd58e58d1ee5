import type { CopyDocument } from "@suar/domain";
import { pinLength } from "@suar/domain/copy-limits";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fetchSealedCopy } from "../../api/copies.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { plainDigits } from "../../ui/plain-digits.ts";
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
  const digits = plainDigits(pin);
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
