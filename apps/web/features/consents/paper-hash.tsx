import { FileSearch } from "lucide-react";
import { useRef, useState } from "react";
import { useIntl } from "react-intl";
import { Button } from "../../ui/button.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface PaperHashProps {
  readonly value: string;
  readonly onChange: (hash: string) => void;
}

const hexLength = 64;
/** A scan of an order is far smaller; a file is read whole into memory. Bytes. */
const largestBytes = 64_000_000;

/** Whether a text is a SHA-256 in hex. */
export const isPaperHash = (text: string): boolean => text.length === hexLength && /^[0-9a-f]+$/.test(text);

/** The hash of a paper: computed here from a scan, which stays on this device, or typed in. */
export function PaperHash({ value, onChange }: PaperHashProps) {
  const t = useWords();
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const read = async (file: File): Promise<void> => {
    setTrouble(undefined);
    if (file.size > largestBytes) {
      setTrouble(t("web.consents.order.file.large", { size: formatBytes(intl, largestBytes) }));
      return;
    }
    try {
      const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
      onChange(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""));
    } catch {
      setTrouble(t("web.consents.order.file.unread"));
    }
  };
  const isWrong = value !== "" && !isPaperHash(value);
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t("web.consents.order.hash")}
        description={t("web.consents.order.hash.about")}
        value={value}
        onChange={(text) => onChange(text.trim().toLowerCase())}
        direction="ltr"
        maxLength={hexLength}
        autoComplete="off"
        error={trouble ?? (isWrong ? t("web.consents.order.hash.wrong") : undefined)}
      />
      <Button
        className="self-start"
        icon={<FileSearch size={16} aria-hidden="true" />}
        onPress={() => input.current?.click()}
      >
        {t("web.consents.order.file")}
      </Button>
      <input
        ref={input}
        type="file"
        className="hidden"
        aria-label={t("web.consents.order.file")}
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (file) void read(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}
